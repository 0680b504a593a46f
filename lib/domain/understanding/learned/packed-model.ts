import type { LinearModel } from './linear-model.ts';

/** A model of many words as a file holds it: as JSON numbers it would be four times as large. */
export interface PackedModel {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** Divided by `|`: each feature with one digit a class behind it. */
  readonly features: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The digit of zero; a digit is an eighth, so that weights reach from −4 to nearly 4. */
const ZERO = 32;
const STEPS = 8;
const weightOf = new Map([...digits].map((digit, at) => [digit, (at - ZERO) / STEPS]));

/** @throws RangeError when a feature holds the divider */
export function packModel({ classes, bias, weights }: LinearModel): PackedModel {
  const features = Object.entries(weights).map(([feature, row]) => {
    if (feature.includes('|')) throw new RangeError(`a feature must not hold a bar: ${feature}`);
    return `${feature}${row.map(digitOf).join('')}`;
  });
  return { classes, bias, features: features.join('|') };
}

function digitOf(weight: number): string {
  const at = Math.round(weight * STEPS) + ZERO;
  return digits[Math.min(digits.length - 1, Math.max(0, at))] ?? '';
}

/** @example unpackModel(packModel(model)) // the model, its weights rounded to eighths */
export function unpackModel({ classes, bias, features }: PackedModel): LinearModel {
  const width = classes.length;
  const weights: Record<string, readonly number[]> = {};
  for (const packed of features === '' ? [] : features.split('|')) {
    const end = packed.length - width;
    weights[packed.slice(0, end)] = [...packed.slice(end)].map((digit) => weightOf.get(digit) ?? 0);
  }
  return { classes, bias, weights };
}
