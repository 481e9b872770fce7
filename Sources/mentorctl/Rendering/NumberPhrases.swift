import MentorCore
import Wording

/// Numbers as people read them: a comma in Russian, a point in English, a dash where there is none.
extension Phrase {
  /// A number as a cell of a table.
  static func number(_ value: Int) -> Phrase { Phrase(verbatim: String(value)) }

  /// A difference with its sign: «+430», «−20», «0».
  static func signed(_ value: Int?) -> Phrase {
    guard let value else { return .dash }
    guard value < 0 else { return Phrase(verbatim: value > 0 ? "+\(value)" : "0") }
    return Phrase(ru: "−\(value.magnitude)", en: "-\(value.magnitude)")
  }

  /// A number with two digits behind the point, with its sign where `isSigned`.
  static func decimal(_ value: Double?, signed isSigned: Bool = false) -> Phrase {
    guard let value else { return .dash }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let figures = "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    let sign = hundredths < 0 ? "-" : isSigned && hundredths > 0 ? "+" : ""
    return Phrase(
      ru: (sign == "-" ? "−" : sign) + figures.exchanging(".", for: ","), en: sign + figures)
  }

  /// A percentage without its sign, with at most one digit behind the point.
  static func percentage(_ value: Double) -> Phrase {
    Phrase(ru: value.roundedPercent.inRussian, en: value.roundedPercent.short)
  }

  /// A share from 0 to 1 in per cent, with at most one digit behind the point.
  static func percent(_ share: Double?) -> Phrase {
    share.map { .percentage($0 * 100) + Phrase(verbatim: " %") } ?? .dash
  }

  private static let dash = Phrase(verbatim: "—")
}
