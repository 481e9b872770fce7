public import JSONStore
public import Wording

/// The ways in which work with indicators is refused.
public enum IndicatorError: MentorError, Equatable {
  /// There is no such indicator; those there are.
  case unknown(IndicatorCode, near: [IndicatorCode])
  /// The program counts the denominator of this indicator itself.
  case counted(IndicatorCode)
  /// The indicator is the program's own and counted by its rule: there is nothing to remove.
  case shipped(IndicatorCode)
  /// A value is not accepted.
  case value(ValueProblem)

  public var category: ErrorCategory {
    switch self {
    case .unknown: .notFound
    case .counted, .shipped: .refused
    case .value: .invalidValue
    }
  }

  public var message: Phrase {
    switch self {
    case .unknown(let code, let near):
      Phrase(ru: "показателя \(code) нет", en: "there is no indicator \(code)")
        + (near.isEmpty
          ? Phrase(verbatim: "")
          : Phrase(ru: "; есть ", en: "; there are ") + .list(near.map(\.text)))
    case .counted(let code):
      Phrase(
        ru: "знаменатель показателя \(code) программа считает сама",
        en: "the denominator of \(code) is counted by the program")
    case .shipped(let code):
      Phrase(
        ru: "показатель \(code) считается по правилу программы, своего правила для него нет",
        en: "\(code) is counted by the program's rule; there is none of your own")
    case .value(let problem): problem.message
    }
  }

  public var hint: Phrase? {
    switch self {
    case .unknown:
      Phrase(ru: "Посмотрите список: mentorctl kpi show.", en: "See the list: mentorctl kpi show.")
    case .counted(let code), .shipped(let code):
      Phrase(
        ru: "Посмотрите правило: mentorctl kpi explain \(code).",
        en: "See the rule: mentorctl kpi explain \(code).")
    case .value(let problem): problem.hint
    }
  }

  /// `record`, where it passes its checks.
  static func checking<R: Record>(_ record: R) throws(IndicatorError) -> R {
    do throws(ValueProblem) {
      return try record.checked()
    } catch {
      throw .value(error)
    }
  }
}
