public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension MeasureReference: ArgumentValue {
  /// Reads `R-1/14` or `R-1/14@2026-11`, in small letters too.
  public init(argument: String) throws(ArgumentProblem) {
    let parts = argument.cleaned().split(separator: "@", maxSplits: 1)
    let name = parts.first.map { $0.uppercased() } ?? ""
    let window = parts.dropFirst().first.map(Self.window)
    do throws(ValueProblem) {
      try self.init(jsonText: ([name] + [window].compactMap { $0 }).joined(separator: "@"))
    } catch {
      throw ArgumentProblem(
        error.message,
        hint: Phrase(
          ru: "Коды сроков показывает mentorctl agenda.", en: "mentorctl agenda shows the windows.")
      )
    }
  }

  public static var valueName: ValueName { ValueName(ru: "мероприятие", en: "measure") }
  public static var completion: ValueCompletion { .dynamic("measures") }

  /// The name of a window as it is printed: an event in small letters, a week with its capital.
  private static func window(_ typed: Substring) -> String {
    let text = typed.lowercased()
    return text.hasPrefix("pairs") ? text : text.exchanging("-w", for: "-W")
  }
}

extension AnchorDate: ArgumentValue {
  /// Reads `ministry-terms=2026-10-15`, `ministry-terms=01.10.2026..15.10.2026`; what stands in
  /// brackets behind the days is their source: «ministry-terms=15.10.2026 (письмо № 5)».
  public init(argument: String) throws(ArgumentProblem) {
    let setting = try AnchorSetting(argument: argument)
    guard let date = setting.date else {
      throw ArgumentProblem(
        Phrase(ru: "нет даты после знака равенства", en: "there is no date behind the equals sign"),
        hint: AnchorSetting.hint)
    }
    self = date
  }

  public static var valueName: ValueName { AnchorSetting.valueName }
  public static var completion: ValueCompletion { AnchorSetting.completion }
}

/// The days of an event that an option enters, or takes away: `ministry-terms=2026-10-15`,
/// `ministry-terms=`.
struct AnchorSetting: ArgumentValue {
  /// The event.
  let anchor: DeadlineAnchor

  /// Its days; `nil` where they are to be forgotten.
  let date: AnchorDate?

  init(argument: String) throws(ArgumentProblem) {
    let parts = argument.cleaned().split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false
    ).map { String($0).cleaned() }
    guard parts.count == 2 else {
      throw ArgumentProblem(
        Phrase(ru: "нет знака равенства", en: "there is no equals sign"), hint: Self.hint)
    }
    guard let anchor = Self.anchor(named: parts[0]) else {
      throw ArgumentProblem(
        Phrase(
          ru: "событие «\(parts[0].visible)» не известно",
          en: "the event “\(parts[0].visible)” is not known"), hint: Self.hint)
    }
    self.anchor = anchor
    date = parts[1].isEmpty ? nil : try Self.date(of: anchor, parts[1])
  }

  static var valueName: ValueName { ValueName(ru: "событие=дата", en: "event=date") }

  static var hint: Phrase {
    let names = DeadlineAnchor.allCases.map { "\($0.rawValue) («\($0.name.ru)»)" }
    return Phrase(
      ru: "Напишите событие, знак равенства и дату: ministry-terms=15.10.2026 или "
        + "ministry-terms=01.10.2026..15.10.2026. События: \(names.joined(separator: ", ")).",
      en: "Write the event, an equals sign and the date: ministry-terms=2026-10-15 or "
        + "ministry-terms=2026-10-01..2026-10-15. Events: "
        + DeadlineAnchor.allCases.map(\.rawValue).joined(separator: ", ") + ".")
  }

  private static func anchor(named typed: String) -> DeadlineAnchor? {
    let name = FoldedText(typed)
    return DeadlineAnchor.allCases.first {
      FoldedText($0.rawValue) == name || FoldedText($0.name.ru) == name
    }
  }

  private static func date(
    of anchor: DeadlineAnchor, _ typed: String
  ) throws(ArgumentProblem) -> AnchorDate {
    var days = typed
    var source: String?
    if typed.hasSuffix(")"), let open = typed.firstIndex(of: "(") {
      source = String(typed[typed.index(after: open)...].dropLast()).cleaned()
      days = String(typed[..<open]).cleaned()
    }
    let ends = days.parts(around: "..", keepingEmpty: true)
    do throws(CalendarError) {
      return try AnchorDate(
        anchor: anchor, from: CalendarDate(typed: String(ends[0])),
        to: ends.count > 1
          ? CalendarDate(typed: ends.dropFirst().joined(separator: "..")) : nil, source: source)
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }
}
