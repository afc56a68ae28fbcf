import type {NotPdf} from '../../reading/saved/open-page.ts';

/** What is said of a file that should have been a PDF, by what it is. */
export const zhNotPdf: Record<NotPdf, string> = {
  login: '取得的不是 PDF，而是登录页，未核对。请登录后再打开。',
  captcha: '取得的不是 PDF，而是要求验证的页面，未核对。请完成验证后再打开。',
  script: '取得的不是 PDF，而是靠脚本才有内容的网页，未核对。',
  html: '这不是 PDF，而是网页，未核对。请在浏览器中打开这个网页核对。',
  ofd: '这是 OFD 文件，不是 PDF，未核对。请改用 PDF 或网页。',
  docx: '这是 Word 文件（.docx），不是 PDF，未核对。请先转为 PDF。',
  xlsx: '这是 Excel 文件（.xlsx），不是 PDF，未核对。请先转为 PDF。',
  pptx: '这是演示文稿（.pptx），不是 PDF，未核对。',
  ole: '这是旧版 Word 或 Excel 文件（.doc、.xls），不是 PDF，未核对。请先转为 PDF。',
  zip: '这是 ZIP 压缩包，不是 PDF，未核对。请解压后再打开其中的 PDF。',
  rar: '这是 RAR 压缩包，不是 PDF，未核对。请解压后再打开其中的 PDF。',
  '7z': '这是 7-Zip 压缩包，不是 PDF，未核对。请解压后再打开其中的 PDF。',
  image: '这是图片，不是 PDF，其中的数字读不出来，未核对。',
  mhtml: '这是存成单个文件的网页（MHTML），不是 PDF，未核对。请在浏览器中打开原网页核对。',
  text: '这是纯文本，不是 PDF，未核对。',
  binary: '文件不是 PDF，也认不出是什么文件，未核对。',
  empty: '文件是空的，未核对。',
};

export const enNotPdf: Record<NotPdf, string> = {
  login: 'What came is not a PDF but a page that asks to log in. It was not checked. Log in and open it again.',
  captcha:
    'What came is not a PDF but a page that asks for proof of being human. It was not checked. Answer it and open the file again.',
  script: 'What came is not a PDF but a page that is empty without its script. It was not checked.',
  html: 'This is not a PDF but a web page. It was not checked. Open the page in the browser to check it.',
  ofd: 'This is an OFD file, not a PDF. It was not checked. Use the PDF or the web page instead.',
  docx: 'This is a Word file (.docx), not a PDF. It was not checked. Save it as a PDF first.',
  xlsx: 'This is an Excel file (.xlsx), not a PDF. It was not checked. Save it as a PDF first.',
  pptx: 'This is a presentation (.pptx), not a PDF. It was not checked.',
  ole: 'This is an older Word or Excel file (.doc, .xls), not a PDF. It was not checked. Save it as a PDF first.',
  zip: 'This is a ZIP archive, not a PDF. It was not checked. Unpack it and open the PDF in it.',
  rar: 'This is a RAR archive, not a PDF. It was not checked. Unpack it and open the PDF in it.',
  '7z': 'This is a 7-Zip archive, not a PDF. It was not checked. Unpack it and open the PDF in it.',
  image: 'This is a picture, not a PDF. Figures in it cannot be read. It was not checked.',
  mhtml:
    'This is a web page in one file (MHTML), not a PDF. It was not checked. Open the page in the browser to check it.',
  text: 'This is plain text, not a PDF. It was not checked.',
  binary: 'The file is not a PDF, nor any other kind that is known. It was not checked.',
  empty: 'The file is empty. It was not checked.',
};
