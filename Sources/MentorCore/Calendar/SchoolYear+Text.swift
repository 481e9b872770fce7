public import JSONStore
import Wording

extension SchoolYear {
  /// Creates the school year that a person typed: «2023/24», «2023-2024», «2023–24».
  ///
  /// - Throws: ``CalendarError/notConsecutive(first:last:)`` where the years do not follow each
  ///   other, ``CalendarError/notASchoolYear(_:)`` where the text is something else.
  public init(typed text: String) throws(CalendarError) {
    guard text.utf8.count <= 200 else { throw .notASchoolYear(text) }
    var parser = DeadlineParser(DeadlineScanner.tokens(of: FoldedText(text)), kind: nil)
    guard let (ranges, _) = parser.years(), parser.isAtEnd, ranges.count == 1,
      let range = ranges.first, range.count > 1
    else { throw .notASchoolYear(text) }
    guard range.count == 2 else {
      throw .notConsecutive(first: range.lowerBound, last: range.upperBound)
    }
    try self.init(firstYear: range.lowerBound)
  }

  /// The name of the school year, «2023/24».
  public var name: String {
    let years = [firstYear / 1000, firstYear / 100 % 10, firstYear / 10 % 10, firstYear % 10]
    let last = [lastYear / 10 % 10, lastYear % 10]
    return years.map(String.init).joined() + "/" + last.map(String.init).joined()
  }
}

extension SchoolYear: CustomStringConvertible {
  /// The name of the school year, «2023/24».
  public var description: String { name }
}

extension SchoolYear: JSONText {
  public init(jsonText: String) throws(ValueProblem) {
    self = try Self.interpreting(jsonText)
    guard name == jsonText else {
      throw ValueProblem(
        Phrase(
          ru: "учебный год записывается как \(name)", en: "a school year is written as \(name)"))
    }
  }

  /// The school year that a person typed for a field.
  public static func interpreting(_ text: String) throws(ValueProblem) -> SchoolYear {
    do throws(CalendarError) {
      return try SchoolYear(typed: text)
    } catch {
      throw ValueProblem(error.message)
    }
  }

  public var jsonText: String { name }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "2026/27", pattern: "^[0-9]{4}/[0-9]{2}$")
  }
}
