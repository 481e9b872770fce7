import Interchange
import JSONStore
import MentorCore
import Wording

/// A file that the program wrote as a report, by its bytes.
struct ReportFile {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The stamp in the file, and the form of the file.
  ///
  /// - Throws: ``ReportError``; ``ZIPError`` for a damaged document of Word.
  func stamp() throws -> (stamp: ReportStamp, format: OutputFormat) {
    let (format, text) = try stampedText()
    guard let text else { throw ReportError.noStamp }
    let (stamp, name) = try ReportStamp.read(text)
    guard name == format.rawValue else { throw ReportError.damagedStamp }
    return (stamp, format)
  }

  /// The form of the file by its first bytes, and the stamp with what follows on its line.
  ///
  /// The stamp of a page stands before everything that people have typed, that of the other forms behind.
  private func stampedText() throws -> (format: OutputFormat, text: String?) {
    if bytes.starts(with: "PK".utf8) {
      var archive = try ZIPArchive(bytes)
      let properties = try archive.contents(of: "docProps/core.xml") ?? []
      return (.docx, Self.line(of: properties, isLast: true))
    }
    if bytes.first == UInt8(ascii: "{") {
      let json = try? JSONCoding.decode(JSON.self, from: bytes, file: "")
      guard case .string(let text) = json?["report"]?["stamp"] else { return (.json, nil) }
      return (.json, text)
    }
    if bytes.starts(with: "<!DOCTYPE html>".utf8) {
      return (.html, Self.line(of: bytes, isLast: false))
    }
    return (.md, Self.line(of: bytes, isLast: true))
  }

  /// What stands from the first or the last mark of a stamp to the end of its line or element.
  ///
  /// - Complexity: O(*n*).
  private static func line(of bytes: [UInt8], isLast: Bool) -> String? {
    let mark = Array(ReportStamp.mark.utf8)
    var found: Int?
    for start in bytes.indices where bytes[start] == mark[0] {
      guard bytes[start...].starts(with: mark) else { continue }
      found = start
      if !isLast { break }
    }
    guard let found else { return nil }
    let ends = Set("\n\"<".utf8)
    return String(decoding: bytes[found...].prefix { !ends.contains($0) }, as: UTF8.self)
  }
}
