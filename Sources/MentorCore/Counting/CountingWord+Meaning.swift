public import Wording

/// A word of the language of counting rules, for whoever writes one.
public struct CountingVocabularyEntry: Sendable {
  /// The word.
  public let word: Phrase

  /// Where it may stand.
  public let place: Phrase

  /// What it means.
  public let meaning: Phrase

  /// A rule with it, in Russian.
  public let example: CountingRule?
}

/// The language of counting rules as a list of words.
public enum CountingVocabulary {
  /// The words in the order in which rules have them: what is counted, what joins conditions, conditions
  /// on people and roles, on pairs and on the rest, and times.
  public static var entries: [CountingVocabularyEntry] {
    CountingWord.allCases.map { word in
      CountingVocabularyEntry(
        word: word.name, place: word.place, meaning: word.meaning, example: word.example)
    }
  }
}

extension CountingWord {
  /// Where the word may stand; one that several subjects have is told of the first.
  fileprivate var place: Phrase {
    switch self {
    case .where, .and, .or, .not: Phrase(ru: "связка", en: "joining")
    case .from, .atMost: Phrase(ru: "число", en: "a number")
    case .on, .during, .day, .period: Phrase(ru: "время", en: "a time")
    default:
      if CountingSubjectKind.participant.words.contains(self) {
        Phrase(ru: "о людях", en: "of people")
      } else if CountingSubjectKind.pair.words.contains(self) {
        Phrase(ru: "о парах", en: "of pairs")
      } else if CountingUnit.allCases.contains(where: { $0.word == self }) {
        Phrase(ru: "что считать", en: "what is counted")
      } else {
        Phrase(ru: "о прочем", en: "of the rest")
      }
    }
  }

  /// What the word means.
  fileprivate var meaning: Phrase {
    switch self {
    case .people:
      Phrase(
        ru: "люди; человек в двух ролях считается один раз",
        en: "people; somebody in two roles counts once")
    case .roles:
      Phrase(
        ru: "роли; наставник, который и сам наставляемый, считается дважды",
        en: "roles; a mentor who is a mentee as well counts twice")
    case .pairs:
      Phrase(
        ru: "пары и группы; расформированная и собранная вновь считается один раз",
        en: "pairs and groups; one that was dissolved and renewed counts once")
    case .partnerships:
      Phrase(
        ru: "пары организаций: форма, состояние, работа, приказ",
        en: "pairs of organisations: form, state, work, order")
    case .partners: Phrase(ru: "партнёры", en: "partner organisations")
    case .practices: Phrase(ru: "практики учебных лет периода", en: "practices of the years")
    case .events: Phrase(ru: "мероприятия периода", en: "events of the period")
    case .meetings: Phrase(ru: "встречи периода", en: "meetings of the period")
    case .where: Phrase(ru: "за ним следуют условия", en: "conditions follow")
    case .and: Phrase(ru: "верно и то, и другое", en: "both hold")
    case .or: Phrase(ru: "верно хотя бы одно", en: "at least one holds")
    case .not: Phrase(ru: "условие неверно", en: "the condition does not hold")
    case .role:
      Phrase(ru: "наставник или наставляемый", en: "mentor or mentee")
    case .kind:
      Phrase(
        ru: "кто это: \(RoleKind.allCases.map(\.name.ru).joined(separator: ", ")); у партнёров, "
          + "мероприятий и встреч — их виды",
        en: "who it is: \(RoleKind.allCases.map(\.name.en).joined(separator: ", ")); of partners, "
          + "events and meetings their kinds")
    case .age:
      Phrase(
        ru: "полных лет на день формы или на названный; кому исполнилось 20 в этот день — 20",
        en: "completed years on the day of the form or a named one; who turns 20 on it is 20")
    case .sex: Phrase(ru: "пол: женский или мужской", en: "sex: female or male")
    case .grade: Phrase(ru: "класс обучающегося", en: "grade of a learner")
    case .course: Phrase(ru: "курс студента", en: "course of a student")
    case .experience: Phrase(ru: "полных лет стажа работающего", en: "completed years of work")
    case .newEmployee: Phrase(ru: "работает первый год", en: "is new at work")
    case .status:
      Phrase(
        ru: "место в базе: \(ParticipantStatus.allCases.map(\.name.ru).joined(separator: ", "))",
        en:
          "place in the pool: \(ParticipantStatus.allCases.map(\.name.en).joined(separator: ", "))"
      )
    case .declared:
      Phrase(ru: "форма, в которой человек хочет участвовать", en: "a form that somebody wishes")
    case .trained: Phrase(ru: "обучение наставников пройдено", en: "a training was completed")
    case .surveyed:
      Phrase(
        ru: "ответил на вопрос об удовлетворённости", en: "answered the question of satisfaction")
    case .satisfied:
      Phrase(
        ru: "оценка не ниже порога организации", en: "the mark reaches the organisation's threshold"
      )
    case .satisfaction: Phrase(ru: "оценка от 1 до 10", en: "the mark from 1 to 10")
    case .pair:
      Phrase(
        ru: "есть пара; условия на неё — в скобках", en: "has a pair; conditions in parentheses")
    case .noPair: Phrase(ru: "такой пары нет", en: "has no such pair")
    case .form: Phrase(ru: "код формы наставничества", en: "the code of a form of mentorship")
    case .model:
      Phrase(
        ru: "модель формы: обучающиеся, педагоги, местная",
        en: "the model of the form: learners, teachers, local")
    case .state:
      Phrase(
        ru: "состояние: \(PairState.allCases.map(\.name.ru).joined(separator: ", "))",
        en: "the state: \(PairState.allCases.map(\.name.en).joined(separator: ", "))")
    case .working:
      Phrase(
        ru: "начала работу и не закончила; пауза — не конец",
        en: "begun, not ended; a pause is no end")
    case .begun: Phrase(ru: "начала работу", en: "began to work")
    case .completed: Phrase(ru: "завершила работу", en: "was completed")
    case .dissolved: Phrase(ru: "расформирована", en: "was dissolved")
    case .group: Phrase(ru: "группа, а не пара", en: "a group and no pair")
    case .ordered: Phrase(ru: "назначена приказом", en: "confirmed by an order")
    case .held: Phrase(ru: "встреч, проведённых за период", en: "meetings held in the period")
    case .mentor:
      Phrase(
        ru: "о парах и партнёрах: наставник, условия на него — в скобках",
        en: "of pairs and partners: the mentor, conditions in parentheses")
    case .mentee:
      Phrase(
        ru: "наставляемый, условия на него — в скобках", en: "a mentee, conditions in parentheses")
    case .noMentor:
      Phrase(ru: "у партнёра нет такого наставника", en: "a partner without such a mentor")
    case .published: Phrase(ru: "практика опубликована", en: "a practice was published")
    case .takenPlace:
      Phrase(ru: "мероприятие или встреча прошли", en: "an event or meeting was held")
    case .from: Phrase(ru: "столько или больше", en: "so many or more")
    case .atMost: Phrase(ru: "столько или меньше", en: "so many or fewer")
    case .on:
      Phrase(ru: "на день: на дату, на 01.10.2026", en: "on a day: on the day, on 2026-10-01")
    case .during:
      Phrase(
        ru: "в течение: за период, за 01.09.2026–31.12.2026",
        en: "during the period, during 2026-09-01–2026-12-31")
    case .day: Phrase(ru: "день, на который заполняется форма", en: "the day of the form")
    case .period: Phrase(ru: "период формы: учебный или календарный год", en: "the form's period")
    }
  }

  /// A rule with the word; `nil` where that of another word shows it.
  fileprivate var example: CountingRule? {
    switch self {
    case .people: "лица где роль наставник и есть пара (в работе за период)"
    case .roles: "роли где пол женский"
    case .pairs: "пары где форма UU, SU и в работе на дату"
    case .partnerships: "пары организаций где в работе за период"
    case .partners: "партнёры где вид предприятие и есть наставник (обучение на дату)"
    case .practices: "практики где публикация за период"
    case .events: "мероприятия где проведение за период"
    case .meetings: "встречи где форма UU и проведение за период"
    case .or: "лица где возраст 10–14 или класс от 10"
    case .not: "лица где не (вид педагог или возраст от 35)"
    case .age: "лица где возраст 10–19 на 01.10.2026"
    case .experience: "лица где вид педагог и стаж не более 3"
    case .declared: "лица где заявлена форма UU и нет пары"
    case .satisfied: "лица где опрошен и удовлетворён"
    case .satisfaction: "лица где удовлетворённость 7–10"
    case .state: "пары где состояние расформирована на 01.03.2027"
    case .held: "пары где группа и проведено встреч от 8"
    case .mentee: "пары где есть наставляемый (класс 5–9)"
    case .during: "пары где начало за 01.09.2026–31.12.2026"
    default: nil
    }
  }
}
