import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// A value of the domain that is written on the command line as it is stored.
protocol StoredArgument: ArgumentValue, JSONText {}

extension StoredArgument {
  init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      try self.init(jsonText: argument.cleaned())
    } catch {
      throw ArgumentProblem(error.message)
    }
  }

  var argumentText: String? { jsonText }
}

extension CalendarDate: @retroactive ArgumentShape {}
extension CalendarDate: @retroactive ArgumentValue {
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

extension SchoolYear: @retroactive ArgumentShape {}
extension SchoolYear: @retroactive ArgumentValue {
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
