public import JSONStore
import Wording

/// What a report was made from and how, so that it can be made again: kind, year, day, names, form of
/// the file, version of the program, digest of the data, head of the journal.
///
/// It stands in the file as one line of plain characters with a check sum, which tells slips and careless
/// edits; who wants to deceive can compute it anew, and is told by the digest of the data.
public struct ReportStamp: Equatable, Sendable {
  /// What the report is.
  public let kind: ReportKind

  /// The school year.
  public let year: SchoolYear

  /// The day as of which it was made.
  public let date: CalendarDate

  /// How much of the names it prints.
  public let names: PrintedNames

  /// The version of the program.
  public let program: String

  /// The digest over the files of the directory that the report read, see ``ReadFiles``.
  public let data: Digest

  /// The head of the journal, `SEQ:HASH`.
  public let journal: String

  /// Creates the stamp of a report; `program` is a version without spaces.
  public init(
    kind: ReportKind, year: SchoolYear, date: CalendarDate, names: PrintedNames, program: String,
    data: Digest, journal: String
  ) {
    self.kind = kind
    self.year = year
    self.date = date
    self.names = names
    self.program = program
    self.data = data
    self.journal = journal
  }

  /// How every stamp begins.
  public static let mark = "mentorctl-report/1 "

  /// The stamp in a file of the form `format`: letters, digits and `=:./-` in words with spaces between.
  public func text(in format: String) -> String {
    let words = [
      "kind=\(kind.rawValue)", "year=\(year.name)", "date=\(date.iso)", "names=\(names.rawValue)",
      "format=\(format)", "program=\(program)", "data=\(data.hex)", "journal=\(journal)",
    ]
    let text = Self.mark + words.joined(separator: " ")
    return "\(text) check=\(SHA256.digest(of: text).hex)"
  }

  /// Reads the stamp at the beginning of `text`, and the form of the file for which it was made.
  ///
  /// - Throws: ``ReportError/noStamp`` where `text` begins otherwise, ``ReportError/damagedStamp`` where the
  ///   check sum is wrong or a word is missing or unknown.
  public static func read(_ text: some StringProtocol) throws(ReportError) -> (
    stamp: ReportStamp, format: String
  ) {
    guard text.hasPrefix(mark) else { throw .noStamp }
    let words = text.split(separator: " ", maxSplits: 10, omittingEmptySubsequences: false)
    let keys = ["kind", "year", "date", "names", "format", "program", "data", "journal", "check"]
    guard words.count > keys.count else { throw .damagedStamp }
    var values: [String] = []
    for (key, word) in zip(keys, words.dropFirst()) {
      guard word.hasPrefix(key + "=") else { throw .damagedStamp }
      values.append(String(word.dropFirst(key.count + 1)))
    }
    let signed = words.prefix(keys.count).joined(separator: " ")
    guard values[8] == SHA256.digest(of: signed).hex, let kind = ReportKind(rawValue: values[0]),
      let year = try? SchoolYear(jsonText: values[1]),
      let date = try? CalendarDate(iso: values[2]), let names = PrintedNames(rawValue: values[3]),
      let data = Digest(hex: values[6])
    else { throw .damagedStamp }
    let stamp = ReportStamp(
      kind: kind, year: year, date: date, names: names, program: values[5], data: data,
      journal: values[7])
    return (stamp, values[4])
  }

  /// The stamp for people, a line each.
  public var lines: [String] {
    let number = journal.prefix { $0 != ":" }
    return [
      "Составлено программой mentorctl \(program) по данным на \(date.numeric).",
      "Отпечаток данных (SHA-256): \(data.hex).",
      number == "0" ? "Журнал изменений пуст." : "Журнал изменений: запись \(number).",
    ]
  }

  /// The stamp for programs.
  public var json: JSON {
    [
      "kind": .string(kind.rawValue), "year": .string(year.name), "date": .string(date.iso),
      "names": .string(names.rawValue), "program": .string(program), "data": .string(data.hex),
      "journal": .string(journal),
    ]
  }
}
