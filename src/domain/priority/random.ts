const WORD = 2 ** 32;
const MASK_64 = (1n << 64n) - 1n;

/** A stream of pseudo-random numbers that follows from its seed alone, the same on every machine. */
export interface Random {
  /** The next number, in the open interval 0 to 1. */
  readonly uniform: () => number;
  /** The next number of the standard normal distribution. */
  readonly normal: () => number;
}

/**
 * The generator xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM
 * Transactions on Mathematical Software 47, 2021), its state filled by splitmix64 as they advise.
 *
 * @param seed a whole number from 0 to 2^53 - 1.
 * @throws RangeError when the seed is none.
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`not a seed: ${seed}`);
  const nextWord = xoshiro128(splitmixWords(BigInt(seed)));
  // Half a step off the grid: neither 0 nor 1 comes out, and a logarithm can be taken of it.
  const uniform = () => (nextWord() + 0.5) / WORD;
  return { uniform, normal: polarNormal(uniform) };
}

/** The first four 32-bit words of splitmix64 (Steele, Lea and Flood 2014), the low half of each output first. */
export function splitmixWords(seed: bigint): readonly [number, number, number, number] {
  const word = (output: bigint, shift: bigint) => Number((output >> shift) & 0xff_ff_ff_ffn);
  const [first, second] = [splitmix64(seed, 1n), splitmix64(seed, 2n)];
  return [word(first, 0n), word(first, 32n), word(second, 0n), word(second, 32n)];
}

/** The n-th output of splitmix64 from a seed, n from 1. */
export function splitmix64(seed: bigint, n: bigint): bigint {
  let z = (seed + n * 0x9e37_79b9_7f4a_7c15n) & MASK_64;
  z = ((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK_64;
  z = ((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK_64;
  return z ^ (z >> 31n);
}

/** Successive 32-bit outputs, 0 to 2^32 - 1, from a state that is not all 0. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  // A typed array: numbers above 2^30 in ordinary variables of a closure would be allocated at every step.
  const s = Int32Array.from(state);
  return () => {
    const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = s;
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const mixed2 = s2 ^ s0;
    const mixed3 = s3 ^ s1;
    s[0] = s0 ^ mixed3;
    s[1] = s1 ^ mixed2;
    s[2] = mixed2 ^ (s1 << 9);
    s[3] = rotateLeft(mixed3, 11);
    return result;
  };
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Marsaglia's polar method (SIAM Review 6, 1964): a pair at a time, of which the second is kept for the next call. */
function polarNormal(uniform: () => number): () => number {
  const kept = new Float64Array(1);
  let isKept = false;
  return () => {
    if (isKept) {
      isKept = false;
      return kept[0] ?? 0;
    }
    let x = 0;
    let y = 0;
    let square = 0;
    do {
      x = 2 * uniform() - 1;
      y = 2 * uniform() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    kept[0] = y * scale;
    isKept = true;
    return x * scale;
  };
}
