/** What an ICU message asks for, read from its text by the compiler: `{name}`, `{count, plural, …}`, `{kind, select, …}`. */

interface Asked {
  /** `{name}`: words. */
  readonly words: string;
  /** `{n, number}`, `{n, plural, …}`: a number. */
  readonly numbers: string;
  /** `{kind, select, …}`: a word of ours that decides. */
  readonly kinds: string;
}
type Nothing = { words: never; numbers: never; kinds: never };

type Trim<S extends string> = S extends ` ${infer R}` ? Trim<R> : S extends `${infer R} ` ? Trim<R> : S;

type With<Found extends Asked, Name extends string, Sort extends keyof Asked> = {
  [K in keyof Asked]: K extends Sort ? Found[K] | Name : Found[K];
};
type SortOf<Kind extends string> = Trim<Kind> extends 'select' ? 'kinds' : 'numbers';

/** `Depth` even: in the words of a message; odd: among the cases of an argument. Each brace is one step. */
type Scan<
  S extends string,
  Depth extends readonly 0[],
  Found extends Asked,
> = S extends `${infer Before}}${infer After}`
  ? Before extends `${string}{${infer Inner}`
    ? IsEven<Depth> extends true
      ? Argument<Inner, After, Depth, Found>
      : Scan<`${Inner}}${After}`, [...Depth, 0], Found>
    : Scan<After, Depth extends readonly [0, ...infer Less extends readonly 0[]] ? Less : [], Found>
  : Found;

type IsEven<D extends readonly 0[]> = D extends readonly [0, 0, ...infer R extends readonly 0[]]
  ? IsEven<R>
  : D extends readonly []
    ? true
    : false;

/** What stands between an argument's opening brace and the first closing one. */
type Argument<
  Inner extends string,
  After extends string,
  Depth extends readonly 0[],
  Found extends Asked,
> = Inner extends `${infer Name},${infer Kind},${infer Cases}`
  ? Scan<`${Cases}}${After}`, [...Depth, 0], With<Found, Trim<Name>, SortOf<Kind>>>
  : Inner extends `${infer Name},${string}`
    ? Scan<After, Depth, With<Found, Trim<Name>, 'numbers'>>
    : Scan<After, Depth, With<Found, Trim<Inner>, 'words'>>;

type AskedBy<S extends string> = Scan<S, [], Nothing>;

/** The values that a message asks for; `W`: what may stand for words. */
export type ArgumentsOf<S extends string, W> = {
  readonly [K in AskedBy<S>['words']]: W;
} & { readonly [K in AskedBy<S>['numbers']]: number } & { readonly [K in AskedBy<S>['kinds']]: string };
