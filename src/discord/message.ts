import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import type { Picture } from '../commanding/command.js';
import type { Tone } from '../rendering/document.js';
import { DESCRIPTION_MAX } from './limits.js';
import type { Block, Page } from './pages.js';

/** A message as Discord's API takes it: components; whatever its words are, nobody is mentioned but these roles. */
export interface MessageBody {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: []; readonly roles?: string[] };
}

export interface Button {
  readonly label: string;
  readonly customId: string;
  readonly enabled: boolean;
}

/** A list to choose one thing from. */
export interface Select {
  readonly customId: string;
  readonly prompt: string;
  readonly choices: readonly { readonly label: string; readonly description: string; readonly value: string }[];
}

const ACCENTS: Readonly<Record<Tone, number | null>> = {
  same: 0x2e7d4f,
  within: 0x2b6cb0,
  wider: 0xb7791f,
  unstated: 0x718096,
  note: 0x805ad5,
  alert: 0xdd6b20,
  refusal: 0xc53030,
  plain: null,
};

type Shown = Pick<Picture, 'name'> & { readonly description: string };

/** What stands around a page: a picture below its title, rows of buttons at its end. */
export interface Frame {
  readonly rows: readonly (readonly Button[])[];
  readonly pageLine?: string;
  readonly select?: Select | undefined;
  readonly picture?: Shown | undefined;
}

/** A page as a message. Rows without buttons are left out. */
export function messageOf(page: Page, { rows, pageLine = '', select, picture }: Frame): MessageBody {
  const components: APIMessageTopLevelComponent[] = [
    ...textDisplays([page.top]),
    ...(picture === undefined ? [] : [galleryOf(picture)]),
    ...page.blocks.flatMap(drawBlock),
    ...textDisplays([pageLine]),
    ...(select === undefined ? [] : [selectRow(select)]),
    ...rows.filter((buttons) => buttons.length > 0).map(rowOf),
  ];
  return { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } };
}

/** A file that is sent with the message. */
function galleryOf({ name, description }: Shown): APIMessageTopLevelComponent {
  const item = { media: { url: `attachment://${name}` }, description: description.slice(0, DESCRIPTION_MAX) };
  return { type: ComponentType.MediaGallery, items: [item] };
}

function textDisplays(texts: readonly string[]) {
  return texts.filter((text) => text !== '').map((content) => ({ type: ComponentType.TextDisplay as const, content }));
}

function drawBlock({ tone, texts }: Block): APIMessageTopLevelComponent[] {
  const displays = textDisplays(texts);
  if (tone === null) return displays;
  const separator = { type: ComponentType.Separator as const, divider: false, spacing: SeparatorSpacingSize.Small };
  const parts = displays.flatMap((display, index): APIComponentInContainer[] =>
    index === 0 ? [display] : [separator, display],
  );
  const accent = ACCENTS[tone];
  return [{ type: ComponentType.Container, components: parts, ...(accent === null ? {} : { accent_color: accent }) }];
}

function rowOf(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponent> {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(({ label, customId, enabled }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: customId,
      disabled: !enabled,
    })),
  };
}

function selectRow({ customId, prompt, choices }: Select): APIActionRowComponent<APIStringSelectComponent> {
  const options = choices.map(({ description, ...choice }) =>
    description === '' ? choice : { ...choice, description },
  );
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: customId, placeholder: prompt, options }],
  };
}
