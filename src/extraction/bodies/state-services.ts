import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Body } from './body.js';

/** "Zimbabwe Prisons and Correctional Service": of the state, whoever speaks for it. */
export function isServiceOfPrisons(run: readonly Token[], { names: { services, prisons } }: CompiledLanguage): boolean {
  return services.isAmong(run, 0, run.length) && prisons.isAmong(run, 0, run.length);
}

/** "Serviço Nacional Penitenciário", but not that of "o diretor dos Serviços Prisionais", who is of the state. */
export function isPrisonService(
  tokens: readonly Token[],
  at: number,
  run: readonly Token[],
  { names, roles }: CompiledLanguage,
): boolean {
  const { services, prisons } = names;
  const first = names.titleArticles.has(run[0]?.text ?? '') ? 1 : 0;
  if (!services.isAt(run, first) || !run.some((token) => isCapitalised(token) && prisons.has(token))) return false;
  return ![2, 3, 4].some((back) => (roles.longestAt(tokens, at - back)?.end ?? -2) >= at - 1);
}

/** "o Serviço Prisional do país", "the Prison Service": what it is, and no name that tells it from any other country's. */
export function isAnyPrisonService(run: readonly Token[], compiled: CompiledLanguage): boolean {
  const { services, prisons, titleArticles } = compiled.names;
  const { ofThe } = compiled.smallInNames;
  const own = run.filter((token, at) => !ofThe.has(token) && !(at === 0 && titleArticles.has(token.text)));
  return isServiceOfPrisons(own, compiled) && own.every((token) => services.has(token) || prisons.has(token));
}

/** "Serviço de Investigação Criminal", "Border Security Agency". */
export function isStateService(
  run: readonly Token[],
  { names: { services, stateMatters } }: CompiledLanguage,
): boolean {
  const service = run.some((token) => isCapitalised(token) && services.has(token));
  return service && run.some((token) => isCapitalised(token) && stateMatters.has(token));
}

/** "Defensoría del Pueblo para Nariño": one of its branches. */
function withoutBranch(name: string, { names: { branchLinks } }: CompiledLanguage): string {
  const parts = name.split(' ');
  const link = parts.findIndex((part, index) => index > 0 && index < parts.length - 1 && branchLinks.has(part));
  return link < 0 ? name : parts.slice(0, link).join(' ');
}

/**
 * "Dirección General de Centros Penales": a prison service speaks for itself, and so does an office that watches over its
 * own state ("Defensoría del Pueblo", "Provedoria de Justiça"); all others speak for their government.
 */
export function ofState(run: readonly Token[], name: string, government: Body, compiled: CompiledLanguage): Body {
  const { ombudsmen, prisons } = compiled.names;
  if (run.length < 2) return government;
  if (ombudsmen.isAt(run, 0)) return { claimant: withoutBranch(name, compiled), kind: 'government' };
  const itself = run.some((token) => isCapitalised(token) && prisons.has(token));
  return itself ? { claimant: name, kind: 'government' } : government;
}
