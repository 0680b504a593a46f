/**
 * Praise, and "nothing to change", in ten languages over folded words: kind, and no leave to send by itself. Each is
 * anchored at the start and ends at the end of a word.
 */
export const foreignKindness: readonly RegExp[] = [
  '(?:a mi )?(?:me gustan?|me encantan?|ca me plait|elles? me plai(?:t|sent)|ils? me plai(?:t|sent)|jaime|jadore|mi piac(?:e|ciono)|gefallen mir|gefallt mir|find ich|finde ich|gosto|gostei|adoro|adorei|(?:ik )?vind (?:ze|het)|(?:jag )?gillar|(?:jeg )?(?:liker|kan lide)|podobaja mi sie|podoba mi sie)(?: (?:mucho|muchisimo|muito|molto|tanto|tantissimo|beaucoup|bien|sehr|echt|richtig|gut|super|toll|klasse|los dos|las dos|ambos|ambas|asi|tutte|tutti|entrambe|entrambi|tutte e due|les deux|de|dos|das|do|da|dois|duas|allebei|beide|heel|erg|goed|mooi|leuk|bada|begge|dem|dom|bardzo|oba|obie|das|es|die|den|det|sie)){0,5}',
  '(?:perfett|ottim|bellissim|stupend)[oaie]',
  '(?:parfait|super|excellent|magnifique)(?:e|s|es)?',
  '(?:perfect|estupend|buenisim|precios|fantastic|perfeit|otim|optim|maravilhos|linda|lind)(?:o|a)s?',
  '(?:ich )?(?:hab|habe) (?:da |daran |ich )?(?:nix|nichts|keine) (?:mehr )?(?:zu (?:meckern|beanstanden|andern|erganzen|bemangeln|kritisieren)|dagegen|auszusetzen|anderungen|anmerkungen|einwande|beanstandungen|anderungswunsche)(?: mehr)?',
  '(?:(?:nix|nichts) (?:mehr )?(?:zu (?:meckern|beanstanden|andern|erganzen|bemangeln)|dagegen|auszusetzen)|keine (?:anderungen|anmerkungen|einwande|beanstandungen|anderungswunsche))(?: (?:mehr|von mir|meinerseits))?',
  '(?:je nai )?(?:rien a (?:redire|changer|ajouter|modifier|signaler|corriger|reprocher)|aucune? (?:remarque|objection|modification|correction|changement))(?: de mon cote| pour moi)?',
  '(?:no (?:tengo|hay|veo) )?(?:nada que (?:cambiar|objetar|anadir|agregar|corregir|modificar)|ningun (?:cambio|comentario)|ninguna objecion)(?: por mi parte| de mi parte)?',
  '(?:non ho |non ce )?(?:(?:niente|nulla) da (?:cambiare|aggiungere|eccepire|obiettare|ridire|correggere|modificare)|nessuna (?:obiezione|modifica|correzione))(?: da parte mia)?',
  '(?:nao tenho |nao ha )?(?:nada a (?:alterar|mudar|acrescentar|apontar|corrigir|opor)|nenhuma (?:alteracao|objecao|correcao))(?: da minha parte)?',
  '(?:ik heb )?(?:(?:niks|niets) (?:op )?aan te merken|(?:niks|niets) (?:te klagen|te veranderen|aan te passen|toe te voegen)|geen (?:opmerkingen|aanmerkingen|wijzigingen|bezwaar|op of aanmerkingen)|(?:niks|niets) mis mee)(?: van mijn kant)?',
  '(?:jag har )?(?:inget att (?:andra|anmarka|tillagga|klaga pa|invanda)|inga (?:andringar|invandningar|synpunkter))(?: fran min sida)?',
  '(?:jeg har )?(?:(?:ikke noget|ikke noe|intet|ingenting) (?:at|a) (?:udsaette|utsette|andre|aendre|endre|tilfoje|tilfoye)|ingen (?:endringer|aendringer|indvendinger|innvendinger|kommentarer|rettelser))(?: fra min side)?',
  '(?:nie mam (?:zadnych )?(?:uwag|zastrzezen|poprawek)|bez (?:uwag|zastrzezen|poprawek)|nic do (?:zmiany|dodania|poprawki))(?: z mojej strony)?',
].map((pattern) => new RegExp(`^(?:${pattern})(?= |$)`));
