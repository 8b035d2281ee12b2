import { describe, expect, test } from 'vitest';
import { addressKey, addressOfPage, cleanAddress } from '../../src/reading/page-address.js';

describe('one page under many addresses', () => {
  test.each([
    'https://paper.example/2026/freed?id=3',
    'http://paper.example/2026/freed?id=3',
    'https://www.paper.example/2026/freed/?id=3',
    'https://paper.example/2026/freed?id=3#comments',
    'https://paper.example/2026/freed?utm_source=rss&utm_medium=feed&id=3&fbclid=IwAR0',
    'https://paper.example/2026/freed?traffic_source=rss&id=3&ref=homepage',
    'https://amp.paper.example/2026/freed?id=3',
    'https://paper.example/amp/2026/freed?id=3',
    'https://paper.example/2026/freed/amp/?id=3',
    'https://paper.example/2026/freed?id=3&amp=1',
    'https://paper.example/2026/freed?id=3&outputType=amp',
    'https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/2026/freed?id=3',
    'https://www-paper-example.cdn.ampproject.org/v/s/www.paper.example/2026/freed/amp?id=3&usqp=mq331',
    'https://www.google.com/amp/s/paper.example/2026/freed?id=3',
    'HTTPS://PAPER.EXAMPLE:443/2026/freed?id=3',
    'https://reader:secret@paper.example//2026/freed?id=3',
  ])('%s', (address) => {
    expect(addressKey(address)).toBe('paper.example/2026/freed?id=3');
  });
});

describe('other pages', () => {
  test.each([
    ['https://paper.example/2026/freed?id=4', 'paper.example/2026/freed?id=4'],
    ['https://paper.example/2026/camp', 'paper.example/2026/camp'],
    ['https://paper.example/2026/amp', 'paper.example/2026'],
    ['https://paper.example:8443/freed', 'paper.example:8443/freed'],
    ['https://paper.example/?p=12', 'paper.example?p=12'],
    ['https://paper.example/a?page=2', 'paper.example/a?page=2'],
    ['https://paper.example/', null],
    ['https://paper.example/?utm_source=x', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['no address', null],
    ['https://www.google.com/amp/s/%zz.example/%zz', null],
    ['https://paper.example/freed?b=2&a=1', 'paper.example/freed?a=1&b=2'],
  ])('%s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('what is cited', () => {
  test('an address without what only tells where a reader came from', () => {
    expect(cleanAddress('https://www.paper.example/freed/?utm_source=rss&id=3#top')).toBe(
      'https://www.paper.example/freed/?id=3',
    );
  });

  test.each([
    ['its own canonical address', 'https://amp.paper.example/freed', 'https://www.paper.example/freed'],
    ['of the same owner, whatever the suffix', 'https://m.paper.co.uk/freed', 'https://paper.co.uk/freed'],
  ])('%s', (_, from, said) => {
    expect(addressOfPage(from, said)).toBe(said);
  });

  test.each([
    ['somebody else’s address', 'https://evil.example/a', 'https://reuters.com/freed'],
    ['that of another owner under one suffix', 'https://evil.co.uk/a', 'https://paper.co.uk/freed'],
    ['that of another customer of one host', 'https://evil.github.io/a', 'https://paper.github.io/freed'],
    ['the front of its site', 'https://paper.example/a', 'https://paper.example/'],
    ['nothing', 'https://paper.example/a', null],
    ['what is no address', 'https://paper.example/a', '/freed'],
    ['a script', 'https://paper.example/a', 'javascript:alert(1)'],
  ])('a page that names %s is cited by where it was fetched', (_, from, said) => {
    expect(addressOfPage(from, said)).toBe(from);
  });
});
