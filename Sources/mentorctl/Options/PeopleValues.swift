public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension ProgrammeModel: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name) }
}

extension RoleKind: ArgumentChoice {
  public var choice: Choice {
    Choice(rawValue, name, aliases: [name.ru] + (self == .teacher ? ["учитель"] : []))
  }
}

extension Sex: ArgumentChoice {
  public var choice: Choice {
    switch self {
    case .female: Choice(rawValue, aliases: ["ж", "женский", "f"])
    case .male: Choice(rawValue, aliases: ["м", "мужской", "m"])
    }
  }
}

extension ParticipantStatus: NamedChoice {}

extension ConsentKind: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name) }
}

extension SignerKind: ArgumentChoice {
  public var choice: Choice {
    switch self {
    case .own:
      Choice(
        rawValue, Phrase(ru: "сам человек", en: "the person"), aliases: ["сам", "сама", "own"])
    case .guardian:
      Choice(
        rawValue, Phrase(ru: "законный представитель", en: "a legal representative"),
        aliases: ["представитель", "родитель"])
    }
  }
}

extension BirthDate: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      try self.init(typed: argument)
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }

  public static var valueName: ValueName { ValueName(ru: "дата или год", en: "date or year") }
}

extension Grade: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      try self.init(typed: argument)
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }

  public static var valueName: ValueName { ValueName(ru: "класс", en: "grade") }
}

extension AgeRange: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      try self.init(typed: argument)
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }

  public static var valueName: ValueName { ValueName(ru: "от-до", en: "from-to") }
}

extension Availability: ArgumentValue {
  public init(argument: String) throws(ArgumentProblem) { self.init(typed: argument) }

  public static var valueName: ValueName { ValueName(ru: "время", en: "times") }
}

/// The number of mentees that a mentor takes, within ``MentorCore/Mentor/capacities``.
struct Capacity: ArgumentValue {
  let number: Int

  init(argument: String) throws(ArgumentProblem) {
    number = try Int(argument: argument)
    if let problem = Mentor.problem(capacity: number) { throw ArgumentProblem(problem.message) }
  }

  static var valueName: ValueName { ValueName(ru: "1-500", en: "1-500") }
}

/// The urgency of a mentee, within ``MentorCore/Mentee/priorities``.
struct Priority: ArgumentValue {
  let number: Int

  init(argument: String) throws(ArgumentProblem) {
    number = try Int(argument: argument)
    if let problem = Mentee.problem(priority: number) { throw ArgumentProblem(problem.message) }
  }

  static var valueName: ValueName { ValueName(ru: "0-3", en: "0-3") }
}

/// Hours a week, with a comma or a point.
struct Hours: ArgumentValue {
  let number: Double

  init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      number = try Double.interpreting(argument)
    } catch {
      throw ArgumentProblem(error.message)
    }
    if let problem = Mentor.problem(hoursPerWeek: number) {
      throw ArgumentProblem(problem.message)
    }
  }

  static var valueName: ValueName { ValueName(ru: "часы", en: "hours") }
}

/// Completed years of work, from 0 to 80.
struct ExperienceYears: ArgumentValue {
  let number: Int

  init(number: Int) { self.number = number }

  init(argument: String) throws(ArgumentProblem) {
    number = try Int(argument: argument)
    guard PersonRole.experience.contains(number) else {
      throw ArgumentProblem(
        Phrase(ru: "стаж — от 0 до 80 полных лет", en: "experience is 0 to 80 completed years"))
    }
  }

  static var valueName: ValueName { ValueName(ru: "годы", en: "years") }
}

/// The course of a student, from 1 to 6.
struct Course: ArgumentValue {
  let number: Int

  init(number: Int) { self.number = number }

  init(argument: String) throws(ArgumentProblem) {
    number = try Int(argument: argument)
    guard PersonRole.courses.contains(number) else {
      throw ArgumentProblem(
        Phrase(ru: "курс — от 1 до 6", en: "a course is from 1 to 6"))
    }
  }

  static var valueName: ValueName { ValueName(ru: "курс", en: "course") }
}

extension PublishedCategory: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, title, aliases: [title.ru]) }
}
