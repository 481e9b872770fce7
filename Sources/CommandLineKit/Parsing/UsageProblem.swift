public import Wording

/// The ways a command line can be wrong.
public enum UsageProblem: Hashable, Sendable {
  /// A group of commands without a verb, which may be one of `commands`.
  case missingCommand(commands: [String])

  /// A word that names no command.
  case unknownCommand(String, nearest: [String])

  /// An option that nothing declares; it may belong to a command whose name comes only after it.
  case unknownOption(String, nearest: [String], isBeforeCommand: Bool)

  /// An option without the value that it needs; `next` is the word that stands in its place.
  case missingValue(Phrase, next: String?)

  /// A value for a flag, which takes none.
  case unexpectedValue(option: String, value: String)

  /// A word too many.
  case unexpectedArgument(String)

  /// An option given twice where one value is wanted.
  case repeated(Phrase)

  /// `--name` together with `--no-name`.
  case contradiction(name: String)

  /// An empty text where a value is wanted.
  case emptyValue(Phrase)

  /// A word that is not a value of the wanted type; `variable` names the environment variable that
  /// it comes from.
  case invalidValue(Phrase, text: String, variable: String?, problem: ArgumentProblem)

  /// Required parameters that are absent.
  case missing([Phrase])

  /// A combination that the command refuses.
  case refused(ArgumentProblem)
}

extension UsageProblem {
  var message: Phrase {
    switch self {
    case .missingCommand:
      Phrase(ru: "не указана команда", en: "no command is given")
    case .unknownCommand(let word, _):
      Phrase(ru: "нет команды ", en: "there is no command ") + .quoted(word.visible)
    case .unknownOption(let option, _, _):
      Phrase(ru: "нет параметра ", en: "there is no option ") + .quoted(option.visible)
    case .missingValue(let label, _):
      Phrase(ru: "у параметра ", en: "the option ") + label
        + Phrase(ru: " нет значения", en: " has no value")
    case .unexpectedValue(let option, _):
      Phrase(ru: "параметр \(option) не принимает значения", en: "\(option) takes no value")
    case .unexpectedArgument(let word):
      Phrase(ru: "лишнее слово ", en: "one word too many: ") + .quoted(word.visible)
    case .repeated(let label):
      Phrase(ru: "параметр ", en: "the option ") + label
        + Phrase(ru: " указан больше одного раза", en: " is given more than once")
    case .contradiction(let name):
      Phrase(
        ru: "--\(name) и --no-\(name) указаны вместе",
        en: "--\(name) and --no-\(name) are given together")
    case .emptyValue(let label):
      Phrase(ru: "пустое значение: ", en: "the value is empty: ") + label
    case .invalidValue(let label, let text, let variable, let problem):
      Self.place(label, variable) + .quoted(text.visible) + Phrase(verbatim: ": ")
        + problem.message
    case .missing(let labels):
      Phrase(ru: "не указано: ", en: "missing: ") + labels.joined(separator: ", ")
    case .refused(let problem):
      problem.message
    }
  }

  /// What to do about this problem, or `nil` where only the help can tell.
  var advice: Phrase? {
    switch self {
    case .missingCommand(let commands):
      Phrase(
        ru: "Команды: \(commands.joined(separator: ", ")).",
        en: "Commands: \(commands.joined(separator: ", ")).")
    case .unknownOption(_, let nearest, isBeforeCommand: true) where nearest.isEmpty:
      Phrase(
        ru: "Параметры команды пишутся после её имени.",
        en: "The options of a command are written after its name.")
    case .unknownCommand(_, let nearest), .unknownOption(_, let nearest, _):
      nearest.isEmpty ? nil : .perhaps(nearest)
    case .missingValue(let label, let next):
      next.map { next in
        let value = Phrase.quoted(next.visible)
        let form = Phrase.quoted("\(label.en)=\(next.visible)")
        return Phrase(
          ru: "Если значение — \(value.ru), напишите \(form.ru).",
          en: "If the value is \(value.en), write \(form.en).")
      }
    case .unexpectedValue(let option, _):
      Phrase(ru: "Напишите просто \(option).", en: "Write just \(option).")
    case .unexpectedArgument:
      Phrase(
        ru: "Значение из нескольких слов возьмите в кавычки.",
        en: "Put a value of several words in quotation marks.")
    case .repeated, .contradiction:
      Phrase(ru: "Оставьте одно из указаний.", en: "Leave only one of them.")
    case .emptyValue, .missing:
      nil
    case .invalidValue(_, _, _, let problem), .refused(let problem):
      problem.hint
    }
  }

  private static func place(_ label: Phrase, _ variable: String?) -> Phrase {
    guard let variable else { return label + Phrase(verbatim: " ") }
    return Phrase(ru: "переменная \(variable), ", en: "the variable \(variable), ")
  }
}

extension Phrase {
  /// "Perhaps you meant …" with one or several words.
  static func perhaps(_ words: [String]) -> Phrase {
    Phrase(ru: "Возможно, имелось в виду ", en: "Perhaps you meant ")
      + Phrase.alternatives(words.map { .quoted($0) }) + Phrase(verbatim: ".")
  }

  static func perhaps(_ word: String) -> Phrase { perhaps([word]) }

  private static func alternatives(_ phrases: [Phrase]) -> Phrase {
    guard phrases.count > 1, let last = phrases.last else { return phrases.joined() }
    return phrases.dropLast().joined(separator: ", ") + Phrase(ru: " или ", en: " or ") + last
  }
}
