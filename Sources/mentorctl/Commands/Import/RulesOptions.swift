public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

/// Which import rules are wanted.
struct RulesOption: ArgumentSet {
  @Option(
    "rules", completion: .dynamic("rules"),
    Phrase(
      ru: "Правила импорта по имени, none — без правил; без этого — те, чей шаблон подходит.",
      en: "Import rules by name, none for no rules; else those whose pattern fits the file."))
  var wanted: RulesReference?

  /// What is wanted.
  var choice: RulesChoice { wanted?.choice ?? .fitting }
}

/// Import rules as a person names them, or the word that wants none.
struct RulesReference: ArgumentValue {
  let choice: RulesChoice

  init(argument: String) throws(ArgumentProblem) {
    if argument.lowercased() == RulesName.nothing {
      choice = .none
      return
    }
    do throws(ValueProblem) {
      choice = .named(try RulesName(jsonText: argument))
    } catch {
      throw ArgumentProblem(error.message)
    }
  }

  static var valueName: ValueName { ValueName(ru: "имя", en: "name") }
}

extension RulesName: WrittenValue {
  public static var valueName: ValueName { ValueName(ru: "имя", en: "name") }
}

/// What a file holds, as a person names it.
struct TargetOption: ArgumentSet {
  @Option(
    "for", value: ValueName(ru: "что", en: "what"),
    Phrase(
      ru: "Что в файле: mentors, mentees, people, consents или код анкеты.",
      en: "What the file holds: mentors, mentees, people, consents or the code of a survey."))
  var reference: TargetReference?

  /// What the file holds; `nil` where the user does not tell.
  var target: ImportTarget? { reference?.target }
}

/// What a file holds: `mentors`, or the code of a survey.
struct TargetReference: ArgumentValue {
  let target: ImportTarget

  init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      target = try ImportTarget(jsonText: argument)
    } catch {
      throw ArgumentProblem(error.message)
    }
  }

  static var valueName: ValueName { ValueName(ru: "что", en: "what") }
}
