import Wording

/// The words of the language of counting rules.
enum CountingWord: Hashable, Sendable, CaseIterable {
  case people, roles, pairs, partnerships, partners, practices, events, meetings
  case `where`, and, or, not
  case role, kind, age, sex, grade, course, experience, newEmployee, status, declared, trained
  case surveyed, satisfied, satisfaction, pair, noPair
  case form, model, state, working, begun, completed, dissolved, group, ordered, held
  case mentor, mentee, noMentor
  case published, takenPlace
  case from, atMost, on, during, day, period

  /// How the rule is written, in Russian and in English.
  var name: Phrase {
    switch self {
    case .people: Phrase(ru: "лица", en: "people")
    case .roles: Phrase(ru: "роли", en: "roles")
    case .pairs: Phrase(ru: "пары", en: "pairs")
    case .partnerships: Phrase(ru: "пары организаций", en: "pairs of organisations")
    case .partners: Phrase(ru: "партнёры", en: "partners")
    case .practices: Phrase(ru: "практики", en: "practices")
    case .events: Phrase(ru: "мероприятия", en: "events")
    case .meetings: Phrase(ru: "встречи", en: "meetings")
    case .where: Phrase(ru: "где", en: "where")
    case .and: Phrase(ru: "и", en: "and")
    case .or: Phrase(ru: "или", en: "or")
    case .not: Phrase(ru: "не", en: "not")
    case .role: Phrase(ru: "роль", en: "role")
    case .kind: Phrase(ru: "вид", en: "kind")
    case .age: Phrase(ru: "возраст", en: "age")
    case .sex: Phrase(ru: "пол", en: "sex")
    case .grade: Phrase(ru: "класс", en: "grade")
    case .course: Phrase(ru: "курс", en: "course")
    case .experience: Phrase(ru: "стаж", en: "experience")
    case .newEmployee: Phrase(ru: "новый работник", en: "new employee")
    case .status: Phrase(ru: "статус", en: "status")
    case .declared: Phrase(ru: "заявлена форма", en: "declared form")
    case .trained: Phrase(ru: "обучение", en: "training")
    case .surveyed: Phrase(ru: "опрошен", en: "surveyed")
    case .satisfied: Phrase(ru: "удовлетворён", en: "satisfied")
    case .satisfaction: Phrase(ru: "удовлетворённость", en: "satisfaction")
    case .pair: Phrase(ru: "есть пара", en: "has a pair")
    case .noPair: Phrase(ru: "нет пары", en: "has no pair")
    case .form: Phrase(ru: "форма", en: "form")
    case .model: Phrase(ru: "модель", en: "model")
    case .state: Phrase(ru: "состояние", en: "state")
    case .working: Phrase(ru: "в работе", en: "at work")
    case .begun: Phrase(ru: "начало", en: "beginning")
    case .completed: Phrase(ru: "завершение", en: "completion")
    case .dissolved: Phrase(ru: "расформирование", en: "dissolution")
    case .group: Phrase(ru: "группа", en: "group")
    case .ordered: Phrase(ru: "приказ", en: "order")
    case .held: Phrase(ru: "проведено встреч", en: "meetings held")
    case .mentor: Phrase(ru: "есть наставник", en: "has a mentor")
    case .mentee: Phrase(ru: "есть наставляемый", en: "has a mentee")
    case .noMentor: Phrase(ru: "нет наставника", en: "has no mentor")
    case .published: Phrase(ru: "публикация", en: "publication")
    case .takenPlace: Phrase(ru: "проведение", en: "holding")
    case .from: Phrase(ru: "от", en: "from")
    case .atMost: Phrase(ru: "не более", en: "at most")
    case .on: Phrase(ru: "на", en: "on")
    case .during: Phrase(ru: "за", en: "during")
    case .day: Phrase(ru: "дату", en: "the day")
    case .period: Phrase(ru: "период", en: "the period")
    }
  }

  /// The words by their spellings, those of several words before those of one.
  static let spellings: [(words: [String], word: CountingWord)] = allCases.flatMap { word in
    [word.name.ru, word.name.en].map { name in
      (FoldedText(name).words.map(String.init), word)
    }
  }.sorted { $0.words.count > $1.words.count }
}
