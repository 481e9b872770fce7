public import JSONStore
import Wording

/// A value of a report: of a figure, or of a cell of a table.
public enum ReportValue: Equatable, Sendable {
  /// Words.
  case text(String)
  /// A number of things.
  case number(Int)
  /// A share in per cent, with at most one digit behind the comma; what is not finite is ``absent``.
  case percent(Double)
  /// A mean or another number with one digit behind the comma; what is not finite is ``absent``.
  case decimal(Double)
  /// Nothing can be told.
  case absent

  /// `part` of `whole` in per cent; ``absent`` where `whole` is none.
  public static func share(_ part: Int, of whole: Int) -> ReportValue {
    whole > 0 ? .percent(100 * Double(part) / Double(whole)) : .absent
  }

  /// The value as a report prints it.
  public var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .percent(let number):
      Self.tenths(number) == nil
        ? Self.absent.text : number.roundedPercent.inRussian + "\u{A0}%"
    case .decimal(let number): Self.tenths(number).map(Self.decimal) ?? Self.absent.text
    case .absent: "нет данных"
    }
  }

  /// The value for programs.
  public var json: JSON {
    switch self {
    case .text(let text): .string(text)
    case .number(let number): JSON(number)
    case .percent(let number):
      Self.tenths(number) == nil ? .null : .number(number.roundedPercent)
    case .decimal(let number):
      Self.tenths(number).map { .number(Double($0) / 10) } ?? .null
    case .absent: .null
    }
  }

  /// The value as the length of a bar; `nil` for words and where nothing can be told.
  var length: Double? {
    switch self {
    case .number(let number): Double(max(0, number))
    case .percent(let number), .decimal(let number):
      number.isFinite ? max(0, number) : nil
    case .text, .absent: nil
    }
  }

  /// The number in tenths; `nil` where it is too great to be told.
  private static func tenths(_ number: Double) -> Int? {
    let tenths = (number * 10).rounded()
    return tenths.magnitude < 1e15 ? Int(tenths) : nil
  }

  private static func decimal(_ tenths: Int) -> String {
    let sign = tenths < 0 ? "−" : ""
    return "\(sign)\(tenths.magnitude / 10),\(tenths.magnitude % 10)"
  }
}
