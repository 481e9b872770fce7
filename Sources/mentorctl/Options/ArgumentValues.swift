public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension CalendarDate: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) {
    do throws(CalendarError) {
      try self.init(typed: argument)
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }

  public static var valueName: ValueName { ValueName(ru: "дата", en: "date") }
  public var argumentText: String? { iso }
}

extension SchoolYear: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) {
    do throws(CalendarError) {
      try self.init(typed: argument)
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }

  public static var valueName: ValueName { "2026/27" }
  public var argumentText: String? { jsonText }
}

extension ScreenLanguage: ArgumentChoice {}

extension Level: NamedChoice {}
