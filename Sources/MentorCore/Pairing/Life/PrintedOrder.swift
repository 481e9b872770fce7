public import JSONStore
import Wording

/// An order (приказ) as documents name it: «№ 12 от 01.10.2026».
public struct PrintedOrder: Hashable, Sendable, CustomStringConvertible {
  /// Number and date, as they are printed.
  public let text: String

  /// Creates the name of the order `number`, which must not be empty, of `date`.
  public init(number: String, date: CalendarDate) {
    precondition(!number.isEmpty, "an order has a number")
    text = "№ \(number) от \(date.numeric)"
  }

  /// Takes `text` as it is printed, in whatever shape.
  ///
  /// - Throws: ``ValueProblem`` where it is empty or longer than 200 bytes.
  public init(printed text: String) throws(ValueProblem) {
    let text = text.cleaned()
    guard !text.isEmpty, text.utf8.count <= 200 else {
      throw ValueProblem(
        Phrase(
          ru: "номер и дата приказа — от 1 до 200 байтов",
          en: "number and date of an order take 1 to 200 bytes"))
    }
    self.text = text
  }

  /// The number; `nil` where the text has no «№ … от …».
  public var number: String? { parts?.number }

  /// The date; `nil` where the text names none that a calendar has.
  public var date: CalendarDate? { parts?.date }

  public var description: String { text }

  private var parts: (number: String, date: CalendarDate)? {
    guard let sign = text.firstIndex(of: "№") else { return nil }
    let rest = text[text.index(after: sign)...]
    for word in [" от ", " of "] {
      guard let middle = rest.range(ofPart: word),
        let date = try? CalendarDate(typed: String(rest[middle.upperBound...]))
      else { continue }
      let number = String(rest[..<middle.lowerBound]).cleaned()
      return number.isEmpty ? nil : (number, date)
    }
    return nil
  }
}

extension PrintedOrder: JSONText {
  public init(jsonText: String) throws(ValueProblem) { try self.init(printed: jsonText) }

  public var jsonText: String { text }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "№ 12 от 01.10.2026", pattern: "^.{1,200}$")
  }
}
