/** An exact fraction, so that rounding happens only where the scoring rule rounds. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Gives the fraction of whole hundredths: 8788 -> 87.88. */
export function fromHundredths(hundredths: number): Fraction {
  return { numerator: BigInt(hundredths), denominator: 100n };
}

/** Gives the mean of values weighted by positive whole weights. */
export function weightedMean(values: readonly (readonly [Fraction, number])[]): Fraction {
  let numerator = 0n;
  let denominator = 1n;
  let weights = 0n;
  for (const [value, weight] of values) {
    const weighed = BigInt(weight) * value.numerator;
    // Most are hundredths; only what differs is brought to one denominator.
    if (value.denominator === denominator) numerator += weighed;
    else {
      numerator = numerator * value.denominator + weighed * denominator;
      denominator *= value.denominator;
    }
    weights += BigInt(weight);
  }
  return { numerator, denominator: denominator * weights };
}

/** Gives the plain mean of whole hundredths; their sum is exact while it is a safe integer. */
export function meanOfHundredths(values: readonly number[]): Fraction {
  return { numerator: BigInt(values.reduce((sum, value) => sum + value, 0)), denominator: 100n * BigInt(values.length) };
}

/** Gives the plain mean. */
export function mean(values: readonly Fraction[]): Fraction {
  return weightedMean(values.map((value) => [value, 1]));
}

/** Gives `percent` hundredths of a value. */
export function percentOf(value: Fraction, percent: number): Fraction {
  return { numerator: value.numerator * BigInt(percent), denominator: value.denominator * 100n };
}

/** Rounds a value that is not negative to whole hundredths, half up: 90.765 -> 9077. */
export function roundToHundredths({ numerator, denominator }: Fraction): number {
  return Number((numerator * 200n + denominator) / (denominator * 2n));
}

/** Gives the hundredths of a decimal number as typed or read from JSON: 98.1 -> 9810. */
export function toHundredths(value: number): number {
  if (Number.isInteger(value)) return value * 100;
  const [whole = '0', decimals = ''] = value.toFixed(6).split('.');
  const digits = Number(`${whole}${decimals.slice(0, 2)}`);
  return Number(decimals[2] ?? 0) >= 5 ? digits + 1 : digits;
}

/** Gives `90.77` of 9077. */
export function formatHundredths(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
