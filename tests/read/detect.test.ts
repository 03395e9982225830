import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/read/index.js';

describe('detectFormat', () => {
  it.each([
    ['<!DOCTYPE html><html><body>一、概述</body></html>'],
    ['\ufeff\n<!-- saved -->\n<HTML lang="zh">\n一\n二\n三\n</HTML>'],
    ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>'],
    ['<p>一、概述</p>\n<p>无。</p>'],
    ['<table><tr><td>规章</td><td>0</td></tr></table>'],
    ['一、概述<br>本年度无申请。<br>'],
    ['<div>\n一、概述\n</div>'],
  ])('finds HTML in %s', (source) => {
    expect(detectFormat(source)).toBe('html');
  });

  it.each([
    ['# 年报\n\n全年公开5条。'],
    ['##一、概述\n无。'],
    ['项目 | 数\n--- | ---\n规章 | 1'],
    ['共**5**件。\n**一、概述**'],
    ['一、概述\n全年无申请。\n<table><tr><td>规章</td></tr></table>\n二、附则\n以上。\n完。'],
    ['一、概述\n二、公开&nbsp;情况'],
    ['## 一、概述\n<div>\n<p>甲</p>\n</div>'],
  ])('finds Markdown, or text with some markup, in %s', (source) => {
    expect(detectFormat(source)).toBe('markdown');
  });

  it.each([
    [''],
    ['一、概述\n本年度无申请。'],
    ['当 a < b 且 c > d 时'],
    ['#\n一'],
    ['#1楼 5件'],
    ['见<http://a.example/>与《关于印发<要点>的通知》'],
    ['规章 | 0 | 0 |\n许可 | 1 | - |'],
    ['规章 | — |\n-- | -- |'],
    ['张**、李**各1人'],
    ['R&D 与 AT&T'],
    ['1. 属于国家秘密\n- 3 -\n* 注'],
  ])('finds text in %s', (source) => {
    expect(detectFormat(source)).toBe('text');
  });

  it('does not join the lines of a text for one stray tag', () => {
    expect(detectFormat('一、概述\n全年<br>无申请。\n二、公开\n三、其他')).not.toBe('html');
  });
});
