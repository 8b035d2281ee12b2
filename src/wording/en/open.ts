export const open = {
  'open.prompt': 'Open a figure…',
  'open.replaced': 'replaced',
} as const;
