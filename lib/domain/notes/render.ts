/**
 * Fills a template from templates/ by its name without ending (`mail/receipt`, `notes/thank-you/warm`).
 * Throws TemplateError when a variable that the template names is missing.
 */
export type Render = (template: string, variables: Readonly<Record<string, unknown>>) => string;
