/**
 * What a file is that is no workbook we read: an `.xls`, one with a password, an `.xlsb`, a sheet of LibreOffice or
 * Numbers, a text (CSV, HTML), nothing at all, or anything else.
 */
export type OtherFile = 'old-xls' | 'encrypted' | 'xlsb' | 'open-document' | 'numbers' | 'text' | 'empty' | 'unknown';

/** Why a file cannot be read as a workbook. */
export type WorkbookFault =
  | { readonly fault: 'other-file'; readonly found: OtherFile }
  /** `part` as it is called in the zip, for a damaged workbook. */
  | { readonly fault: 'damaged'; readonly part: string }
  | { readonly fault: 'too-large'; readonly what: 'unpacked' }
  | { readonly fault: 'too-large'; readonly what: 'rows' | 'cells'; readonly sheet: string };

/** Ends the reading of a workbook from anywhere within; caught by `readWorkbook` only. */
export class FaultyWorkbook extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.fault);
  }
}
