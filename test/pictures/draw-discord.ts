import type { APIMessageTopLevelComponent, APITextDisplayComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { parse } from 'discord-markdown-parser';
import type { MessageBody } from '../../src/discord/message.js';

/** What a bot's message looks like: as near to Discord's dark theme as is needed to judge how it reads. */
type Component = APIMessageTopLevelComponent;
type Node = ReturnType<typeof parse>[number];

const STYLE = `
  body { margin: 0; background: #313338; color: #dbdee1; font: 16px/1.375 "gg sans", "Noto Sans", sans-serif; }
  .message { display: flex; gap: 16px; padding: 16px; }
  .avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #5865f2; color: #fff;
    display: grid; place-items: center; font-weight: 600; }
  .body { flex: 1; min-width: 0; max-width: 600px; display: grid; gap: 8px; }
  .asked { color: #949ba4; font-size: 14px; }
  .name { color: #f2f3f5; font-weight: 500; }
  .app { background: #5865f2; color: #fff; border-radius: 4px; font-size: 10px; padding: 1px 5px; margin-left: 4px; vertical-align: 2px; }
  .text { overflow-wrap: anywhere; white-space: pre-wrap; }
  .container { background: #2b2d31; border: 1px solid #3a3c43; border-radius: 8px; padding: 16px; display: grid; gap: 8px;
    position: relative; overflow: hidden; }
  .accent { position: absolute; inset: 0 auto 0 0; width: 4px; }
  .separator { height: 0; } .separator.line { border-top: 1px solid #46484f; margin: 4px 0; }
  h1, h2, h3 { margin: 4px 0 2px; color: #f2f3f5; line-height: 1.3; } h1 { font-size: 24px; } h2 { font-size: 20px; } h3 { font-size: 16px; }
  .small { color: #949ba4; font-size: 13px; }
  strong { color: #f2f3f5; }
  a, a strong { color: #00a8fc; text-decoration: none; }
  code { background: #1e1f22; border-radius: 4px; padding: 0 4px; font: 85% "DejaVu Sans Mono", monospace; }
  pre { margin: 0; background: #1e1f22; border: 1px solid #232428; border-radius: 4px; padding: 8px; white-space: pre-wrap; overflow-wrap: anywhere;
    font: 14px/1.3 "DejaVu Sans Mono", monospace; }
  blockquote { margin: 0; padding-left: 12px; border-left: 4px solid #4e5058; }
  .row { display: flex; gap: 8px; flex-wrap: wrap; }
  .button { background: #4e5058; color: #fff; border-radius: 8px; padding: 6px 16px; font-size: 14px; font-weight: 500; }
  .button.off { opacity: .5; }
  .select { flex: 1; display: flex; justify-content: space-between; background: #1e1f22; color: #949ba4; border-radius: 8px; padding: 8px 12px; }
  .time { background: #3b3d44; border-radius: 3px; padding: 0 2px; }
  .gallery { width: 100%; border-radius: 8px; display: block; }
  .alone { color: #949ba4; font-size: 12px; }
`;

export interface Picture {
  /** What was typed; `null` for a message that nobody asked for. */
  readonly asked: string | null;
  readonly body: MessageBody;
  readonly private: boolean;
  /** What is attached. */
  readonly picture?: { readonly bytes: Uint8Array } | undefined;
}

/** A page that shows one message. */
export function drawDiscord({ asked, body, private: alone, picture }: Picture): string {
  const above = asked === null ? '' : `<div class="asked">alice used <b>${escaped(asked)}</b></div>`;
  const below = alone ? '<div class="alone">Only you can see this</div>' : '';
  const message = `<div class="message"><div class="avatar">R</div><div class="body">${above}
    <div class="name">Recount<span class="app">APP</span></div>${body.components.map((one) => drawComponent(one, picture)).join('')}${below}</div></div>`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${message}`;
}

function drawComponent(component: Component, picture: Picture['picture']): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return drawText(component);
    case ComponentType.Separator:
      return `<div class="separator${component.divider === false ? '' : ' line'}"></div>`;
    case ComponentType.Container: {
      const { accent_color: colour } = component;
      const accent = typeof colour === 'number' ? `<div class="accent" style="background: ${hex(colour)}"></div>` : '';
      return `<div class="container">${accent}${component.components.map((one) => drawComponent(one, picture)).join('')}</div>`;
    }
    case ComponentType.MediaGallery: {
      const drawn = Buffer.from(picture?.bytes ?? []).toString('base64');
      return `<img class="gallery" src="data:image/png;base64,${drawn}">`;
    }
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map(drawControl).join('')}</div>`;
    default:
      throw new Error(`Recount sends no component of type ${component.type}`);
  }
}

interface Control {
  readonly type: ComponentType;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

function drawControl({ type, label = '', placeholder = '', disabled }: Control): string {
  if (type === ComponentType.StringSelect) return `<span class="select">${escaped(placeholder)}<span>⌄</span></span>`;
  return `<span class="button${disabled === true ? ' off' : ''}">${escaped(label)}</span>`;
}

function drawText({ content }: APITextDisplayComponent): string {
  return `<div class="text">${parse(content, 'extended').map(drawNode).join('')}</div>`;
}

const TAGS: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  strikethrough: 's',
  blockQuote: 'blockquote',
};

function drawNode(node: Node): string {
  const { type, content, name, level } = node;
  const inner = Array.isArray(content) ? content.map(drawNode).join('') : escaped(String(content ?? ''));
  const tag = TAGS[type];
  if (tag !== undefined) return `<${tag}>${inner.replace(/\n$/, '')}</${tag}>`;
  switch (type) {
    case 'text':
      return inner;
    case 'br':
      return '\n';
    case 'twemoji':
      return escaped(String(name));
    case 'heading':
      return `<h${level}>${inner}</h${level}>`;
    case 'subtext':
      return `<div class="small">${inner}</div>`;
    case 'inlineCode':
      return `<code>${inner}</code>`;
    case 'codeBlock':
      return `<pre>${inner}</pre>`;
    case 'link':
      return `<a>${inner}</a>`;
    case 'timestamp':
      return `<span class="time">${timeWords(Number(node['timestamp']), node['format'] === 'R')}</span>`;
    case 'channel':
      return '<a># newsroom</a>';
    default:
      throw new Error(`Recount writes no ${type}`);
  }
}

/** As the client writes an instant for whoever looks at it. */
function timeWords(seconds: number, isRelative: boolean): string {
  const at = new Date(seconds * 1000);
  if (!isRelative) return at.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const minutes = Math.round((at.getTime() - Date.now()) / 60_000);
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(minutes, 'minute');
}

function hex(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
