public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension MeasureID: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      try self.init(jsonText: argument.cleaned().uppercased())
    } catch {
      throw ArgumentProblem(error.message)
    }
  }

  public static var valueName: ValueName { ValueName(ru: "мероприятие", en: "measure") }
  public static var completion: ValueCompletion { .dynamic("measures") }
}

extension PlanPeriod.Kind: ArgumentChoice {}

extension Severity: ArgumentChoice {}

extension ProgrammeStage: ArgumentChoice {
  public var choice: Choice { Choice("\(rawValue)", name, aliases: [name.ru, name.en]) }

  public static var valueName: ValueName { ValueName(ru: "этап", en: "stage") }
}

/// A period as a person writes it: `2020-09-01..2021-05-31`, or a heading such as «2020-2021 учебный
/// год».
struct PeriodArgument: ArgumentValue {
  private let typed: String
  private let range: DatePeriod?

  init(argument: String) throws(ArgumentProblem) {
    typed = argument.cleaned()
    let parts = typed.parts(around: "..", keepingEmpty: true)
    guard parts.count == 2 else {
      range = nil
      do throws(CalendarError) {
        _ = try PlanPeriod(heading: typed)
      } catch {
        throw ArgumentProblem(error.message, hint: error.hint)
      }
      return
    }
    do throws(CalendarError) {
      range = try DatePeriod(
        from: CalendarDate(typed: String(parts[0])), to: CalendarDate(typed: String(parts[1])))
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }

  static var valueName: ValueName { ValueName(ru: "с..по", en: "from..to") }

  /// The period of the plan; its kind where nobody names it follows from its first day.
  func period(_ kind: PlanPeriod.Kind?) throws(CalendarError) -> PlanPeriod {
    guard let range, let from = range.from, let to = range.to else {
      return try PlanPeriod(heading: typed)
    }
    let startsYear = from.month == 1 && from.day == 1
    return try PlanPeriod(
      from: from, to: to, kind: kind ?? (startsYear ? .calendarYears : .schoolYear))
  }
}

/// The option that names the encoding of a text file.
struct EncodingOption: ArgumentSet {
  @Option(
    "encoding",
    Phrase(
      ru: "Кодировка файла; без неё — по содержимому.", en: "The encoding, else found out."))
  var encoding: EncodingName?
}
