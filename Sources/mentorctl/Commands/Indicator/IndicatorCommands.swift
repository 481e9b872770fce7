public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

/// The commands under `mentorctl kpi`.
enum IndicatorCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "kpi",
    Phrase(
      ru: "Показатели: доли, цели, знаменатели и кто за ними стоит.",
      en: "Indicators: shares, targets, denominators and who is behind them."),
    aliases: ["показатель", "показатели"], standard: IndicatorShow.self,
    [
      IndicatorShow.self, IndicatorExplain.self, IndicatorTrend.self, IndicatorDenominator.self,
      IndicatorTargetCommand.self, IndicatorDefine.self, IndicatorRemove.self,
      IndicatorExport.self,
    ])
}

extension IndicatorCode: WrittenValue {
  public static var valueName: ValueName { "KPI-1" }
}

extension CountingRule: WrittenValue {
  public static var valueName: ValueName { ValueName(ru: "правило", en: "rule") }
}

/// The indicator of which a command speaks.
struct NamedIndicator: ArgumentSet {
  @Argument("code", Phrase(ru: "Код показателя.", en: "The code of the indicator."))
  var code: IndicatorCode
}

/// A share in per cent.
struct Percent: ArgumentValue {
  let number: Double

  init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      number = try Double.interpreting(
        argument.last == "%" ? String(argument.dropLast()).cleaned() : argument)
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }

  static var valueName: ValueName { ValueName(ru: "проценты", en: "percent") }
}
