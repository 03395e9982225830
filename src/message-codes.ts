/**
 * Every diagnostic of the package. A code never changes its meaning; the wording may be improved. A text says what was
 * found, what was expected and what to do. `{found}`, `{expected}` and `{label}` (the name of the figure) are filled in;
 * a part between square brackets is left out where its value is missing.
 *
 * `error`: the input as a whole cannot be used as a report. `warning`: something is missing, contradicts or was lost, and
 * a person should look. `info`: worth knowing, nothing is wrong.
 */
export interface MessageText {
  readonly severity: 'error' | 'warning' | 'info';
  readonly zh: string;
  readonly en: string;
}

export const messageTexts = {
  // What the source as a whole is, or lacks.
  'not-a-report': {
    severity: 'error',
    zh: '未发现政府信息公开工作年度报告的内容：既无统计表，也无正文和数据。请确认输入的是报告正文，而不是目录页、导航或其他文件。',
    en: 'Nothing of an annual report on open government information was found: no table, no narrative, no figure. Check that the input is the report itself and not a list page, a navigation or another document.',
  },
  'several-reports': {
    severity: 'warning',
    zh: '同一页面含有多份报告[（{found}份）]，只解析了第一份。请用 splitReports 拆分后逐份解析。',
    en: 'The page holds several reports[ ({found})]; only the first was read. Use splitReports and read them one by one.',
  },
  'no-figures': {
    severity: 'warning',
    zh: '报告中没有可读取的数据，可能是未填写的空表或仅有目录。请核对原文，或提供已填写的版本。',
    en: 'The report states no number that could be read; it may be an unfilled form. Check the original, or give the filled version.',
  },
  'no-year': {
    severity: 'warning',
    zh: '未能确定报告年度：标题、统计期限和正文都没有可作依据的年份。请核对原文。',
    en: 'The year that is reported on is not stated in title, period or text. Check the original.',
  },
  'no-issuer': {
    severity: 'warning',
    zh: '未能确定编制机关：标题、落款、元数据和正文都没有写明机关名称。请核对原文。',
    en: 'The issuer is not named in title, signature, metadata or text. Check the original.',
  },
  'no-statutory-table': {
    severity: 'warning',
    zh: '{found}年度的报告应附法定统计表，但未发现任何表格，只读取了正文。表格可能是图片或附件，请核对原文。',
    en: 'A report on {found} should hold the statutory tables, but none was found and the prose alone was read. The tables may be images or attachments; check the original.',
  },

  // How bytes became text.
  'encoding-given': {
    severity: 'info',
    zh: '按指定的编码 {found} 解码。',
    en: 'Decoded as {found}, the encoding that was given.',
  },
  'encoding-marked': {
    severity: 'info',
    zh: '文件开头有字节顺序标记，按 {found} 解码。如有误，请用 options.encoding 指定。',
    en: 'Decoded as {found}, by the byte order mark. Set options.encoding if that is wrong.',
  },
  'encoding-declared': {
    severity: 'info',
    zh: '页面声明的编码是 {expected}，字节与之相符，按 {found} 解码。如有误，请用 options.encoding 指定。',
    en: 'Decoded as {found}: the page declares {expected} and its bytes agree. Set options.encoding if that is wrong.',
  },
  'encoding-detected': {
    severity: 'info',
    zh: '文件没有声明编码，根据字节判断为 {found}。如有误，请用 options.encoding 指定。',
    en: 'Decoded as {found}, judged by the bytes: nothing declares an encoding. Set options.encoding if that is wrong.',
  },
  'encoding-contradicts': {
    severity: 'warning',
    zh: '页面声明的编码是 {expected}，但字节显示为 {found}，已按后者解码。如有误，请用 options.encoding 指定。',
    en: 'The page declares {expected}, but its bytes are {found} and were decoded so. Set options.encoding if that is wrong.',
  },
  'lost-characters': {
    severity: 'warning',
    zh: '文本中有{found}个无法还原的字符（U+FFFD），是此前解码失败留下的。请核对原文，必要时用 options.encoding 指定编码。',
    en: 'The text holds {found} characters (U+FFFD) that were lost in decoding. Check the original; set options.encoding where the bytes are at hand.',
  },
  'garbled-text': {
    severity: 'error',
    zh: '文本是乱码：原文编码应为 {expected}，却被当作 {found} 读取。请重新读取原始文件，或用 parseBytes 自动识别编码。',
    en: 'The text is garbled: it was written as {expected} and read as {found}. Read the original file again, or let parseBytes detect its encoding.',
  },

  // Files that are no text.
  'other-file': {
    severity: 'error',
    zh: '文件是 {found} 格式，不是文本。请用 {expected} 读取。',
    en: 'The file is {found}, not text. Read it with {expected}.',
  },
  'unsupported-file': {
    severity: 'error',
    zh: '文件是 {found} 格式，本库不读取。请另存为 DOCX、PDF、HTML 或文本后再读。',
    en: 'The file is {found}, which this library does not read. Save it as DOCX, PDF, HTML or text.',
  },
  'damaged-file': {
    severity: 'error',
    zh: '{expected} 文件已损坏，无法打开[（{found}）]。请重新下载原始文件。',
    en: 'The {expected} file is damaged and cannot be opened[ ({found})]. Download the original again.',
  },
  'encrypted-file': {
    severity: 'error',
    zh: '{found} 文件已加密，需要密码。请用 options.password 提供密码，或另存为不加密的文件。',
    en: 'The {found} file is encrypted. Give options.password, or save it without a password.',
  },
  'scanned-pages': {
    severity: 'warning',
    zh: '第{found}页没有文字[（共{expected}页）]，应是扫描件，这些页未读取。请先做文字识别（OCR），或取得原始文件。',
    en: 'Pages {found}[ of {expected}] hold no text; they are scanned and were not read. Run character recognition first, or get the original.',
  },
  'unreadable-font': {
    severity: 'warning',
    zh: '第{found}页[（共{expected}页）]的字体没有嵌入，文字无法还原。请用 options.cMapUrl 指定 pdfjs-dist/cmaps 的位置，仍不行时请取得原始文件。',
    en: 'The fonts of pages {found}[ of {expected}] are not embedded and their text could not be read. Set options.cMapUrl to pdfjs-dist/cmaps; if that does not help, get the original.',
  },

  'missing-table': {
    severity: 'warning',
    zh: '未发现“{found}”的统计表，该表的数据一律缺失（不是零）。请核对原文是否被截断，或表格是否为图片。',
    en: 'The table of “{found}” was not found; its figures are absent, not 0. Check whether the text was cut off or the table is an image.',
  },
  'missing-rows': {
    severity: 'warning',
    zh: '“{expected}”的统计表中有几行没有读到任何单元格：{found}。这些数据缺失（不是零），请核对原文。',
    en: 'Of the table “{expected}” these rows gave no cell: {found}. Their figures are absent, not 0; check the original.',
  },

  // Figures.
  conflict: {
    severity: 'warning',
    zh: '“{label}”前后不一致：采用“{expected}”，另一处写作“{found}”。两处都保留在 sources 中，请核对原文。',
    en: 'The source contradicts itself on “{label}”: “{expected}” was taken, another place says “{found}”. Both are kept as sources; check the original.',
  },
  'unreadable-cell': {
    severity: 'warning',
    zh: '单元格内容“{found}”不是可确认的数字，未读取。请核对原文。',
    en: 'The cell “{found}” holds no number that can be relied on and was not read. Check the original.',
  },
  'cut-number': {
    severity: 'warning',
    zh: '“{label}”的数字“{found}”正好位于文本末尾，可能被截断，未采用。请核对原文。',
    en: 'The number “{found}” of “{label}” touches the end of the text and may have lost digits; it was not taken. Check the original.',
  },
  'blank-table': {
    severity: 'warning',
    zh: '表格只有项目名称而没有数据[：{found}]。空白不等于零，请核对该表是否未填写。',
    en: 'A table holds labels and no numbers[: {found}]. Blank is not zero; check whether the table was left unfilled.',
  },

  // Facts about the report.
  'year-conflict': {
    severity: 'warning',
    zh: '报告年度说法不一：采用“{expected}”，另一处为“{found}”。请核对原文。',
    en: 'The source names competing years: “{expected}” was taken, another place says “{found}”. Check the original.',
  },
  'issuer-conflict': {
    severity: 'warning',
    zh: '编制机关名称不一致：采用“{expected}”，另一处为“{found}”。请核对原文。',
    en: 'The source names different issuers: “{expected}” was taken, another place says “{found}”. Check the original.',
  },

  // Limits: what was read with less structure than it has.
  'too-many-cells': {
    severity: 'warning',
    zh: '表格单元格数量超过上限（{expected}），其余部分未按表格读取。如确有需要，请提高 limits.tableCells。',
    en: 'The tables have more cells than the limit of {expected}; the rest was not read as a table. Raise limits.tableCells if the table is genuine.',
  },
  'too-many-columns': {
    severity: 'warning',
    zh: '表格列数超过上限（{expected}），多出的列未按表格读取。如确有需要，请提高 limits.columns。',
    en: 'A table has more columns than the limit of {expected}; the others were not read as columns. Raise limits.columns if the table is genuine.',
  },
  'nesting-too-deep': {
    severity: 'warning',
    zh: '页面元素嵌套超过上限（{expected}层），更深的层次按平级读取。请核对是否为正常网页。',
    en: 'Elements of the page are nested deeper than {expected} levels; what lies deeper was read without its structure. Check that this is a proper page.',
  },
  'too-many-messages': {
    severity: 'info',
    zh: '共有{found}条提示，只列出前{expected}条。如需全部，请提高 limits.messages。',
    en: 'There are {found} messages; the first {expected} are listed. Raise limits.messages to see all.',
  },
} as const satisfies Record<string, MessageText>;
