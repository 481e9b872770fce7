import Interchange
import Wording

extension ErrorGallery {
  /// The errors of archives, documents, workbooks, pages and Markdown.
  static func documents() -> [ErrorSamples] {
    [
      samples(
        ZIPError.self,
        [
          .archiveTooLarge(bytes: 70 << 20, limit: 64 << 20), .notAnArchive, .damaged,
          .severalVolumes, .tooManyEntries(10_000, limit: 1000), .duplicateName("word/a.xml"),
          .unsafeName("../a.xml"), .encrypted("word/a.xml"), .unknownMethod("a.xml", method: 12),
          .contradictory("a.xml"), .overlapping("a.xml"), .undecodable("a.xml"),
          .wrongSize("a.xml"), .wrongChecksum("a.xml"), .tooLarge("a.xml", limit: 64 << 20),
        ]),
      samples(
        PackageError.self,
        [
          .archive(.damaged),
          .part("word/document.xml", XMLError(.definitions, line: 1, column: 40)),
          .otherFile(.pdf), .unknownFile, .empty, .encrypted, .oldWord, .oldExcel,
          .missingPart("word/document.xml"), .workbook, .textDocument, .otherDocument,
          .tooMany(.cells, limit: 1_000_000),
        ]),
      samples(
        HTMLError.self, [.undecodable(.binary(offset: 17, line: 2)), .tooLong(limit: 500_000)]),
      samples(
        MarkdownError.self, [.undecodable(.binary(offset: 17, line: 2)), .tooLong(limit: 500_000)]),
      samples(
        DocumentError.self,
        [
          .package(.otherFile(.officeXML)), .page(.tooLong(limit: 500_000)),
          .markdown(.tooLong(limit: 500_000)), .table(.empty),
          .text(.uncertain([.koi8R, .cp866])),
        ]),
    ]
  }
}
