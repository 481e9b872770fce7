public import Wording

/// The ways in which import rules cannot be chosen, used or written.
public enum RulesError: MentorError, Equatable {
  /// The directory has no rules of the name.
  case noSuchRules(String, near: [String])
  /// The patterns of several rules fit the file.
  case severalFit(file: String, names: [String])
  /// The rules are for something else than what is being imported.
  case otherTarget(String, ImportTarget, asked: ImportTarget)
  /// The rules name something that the survey does not have.
  case contradiction(String, Phrase)
  /// The pattern of no rules fits the file.
  case noneFits(file: String)
  /// Nothing tells what the file holds, or several things may be meant.
  case unclearTarget(file: String, candidates: [String])
  /// There are rules of the name already.
  case alreadyExists(String)

  public var category: ErrorCategory {
    switch self {
    case .noSuchRules: .notFound
    case .severalFit, .otherTarget, .alreadyExists: .refused
    case .contradiction, .noneFits, .unclearTarget: .badData
    }
  }

  public var message: Phrase {
    switch self {
    case .noSuchRules(let name, _):
      Phrase(ru: "нет правил импорта ", en: "there are no import rules ") + .quoted(name)
    case .severalFit(let file, let names):
      Phrase(ru: "к файлу ", en: "the file ") + .quoted(file)
        + Phrase(ru: " подходит не одно правило: ", en: " is matched by several rules: ")
        + .list(names)
    case .otherTarget(let name, let target, let asked):
      Phrase(
        ru: "правила \(name) — для другого (\(target.jsonText)), а импортируется \(asked.jsonText)",
        en: "the rules \(name) are for \(target.jsonText), and \(asked.jsonText) is imported")
    case .contradiction(let name, let what):
      Phrase(ru: "правила \(name): ", en: "the rules \(name): ") + what
    case .noneFits(let file):
      Phrase(ru: "ни одно правило не подходит к файлу ", en: "no rules fit the file ")
        + .quoted(file)
    case .unclearTarget(let file, let candidates):
      Phrase(ru: "не ясно, что в файле ", en: "nothing tells what is in the file ") + .quoted(file)
        + (candidates.isEmpty
          ? Phrase(verbatim: "") : Phrase(verbatim: ": ") + .list(candidates, joinedBy: .or))
    case .alreadyExists(let name):
      Phrase(ru: "правила \(name) уже есть", en: "there are rules \(name) already")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .noSuchRules(_, let near) where !near.isEmpty:
      Phrase(ru: "Возможно, ", en: "Perhaps ") + .list(near, joinedBy: .or)
        + Phrase(verbatim: ".")
    case .noSuchRules:
      Phrase(
        ru: "Все правила показывает mentorctl import rules list.",
        en: "All rules are shown by mentorctl import rules list.")
    case .severalFit:
      Phrase(
        ru: "Назовите нужные: --rules ИМЯ, или уточните шаблоны files в папке rules.",
        en: "Name those you mean: --rules NAME, or make the patterns in the folder rules narrower.")
    case .otherTarget:
      Phrase(
        ru: "Возьмите команду, для которой написаны правила, или --rules none.",
        en: "Use the command for which the rules are, or --rules none.")
    case .contradiction(let name, _):
      Phrase(ru: "Исправьте файл rules/\(name).json.", en: "Correct the file rules/\(name).json.")
    case .noneFits:
      Phrase(
        ru: "Напишите правила: mentorctl import rules suggest ФАЙЛ.",
        en: "Write rules: mentorctl import rules suggest FILE.")
    case .unclearTarget:
      Phrase(
        ru: "Назовите это: --for mentors, mentees, people, consents или код анкеты.",
        en: "Name it: --for mentors, mentees, people, consents or the code of a survey.")
    case .alreadyExists:
      Phrase(
        ru: "Выберите другое имя (--name) или исправьте файл в папке rules.",
        en: "Choose another name (--name), or edit the file in the folder rules.")
    }
  }
}
