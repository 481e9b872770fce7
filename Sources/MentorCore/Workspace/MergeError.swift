public import JSONStore
public import Wording

/// The ways in which two records of a person are not made one.
public enum MergeError: MentorError, Equatable {
  /// Both names mean the same record.
  case sameRecord(PersonID)
  /// Values contradict one another, and nobody has decided: the fields.
  case undecided(kept: PersonID, other: PersonID, fields: [String])
  /// A decision names a field in which there is nothing to decide, or a record that is not merged.
  case idleDecision(String)
  /// The person would be in one pool of a year twice: the profiles, in order.
  case twiceInPool(SchoolYear, [String])
  /// A profile that is to stay is not one of two of a year.
  case idleProfile(String)
  /// The person would be mentor and mentee of one pair.
  case bothSides(PairID)
  /// The mentee would be in several open pairs.
  case severalPairs(MenteeID, [PairID])
  /// A record would break one of its own rules.
  case contradiction(record: String, ValueProblem)

  public var category: ErrorCategory {
    switch self {
    case .idleDecision, .idleProfile: .invalidValue
    case .sameRecord, .undecided, .twiceInPool, .bothSides, .severalPairs, .contradiction: .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .sameRecord(let person):
      Phrase(ru: "это одна и та же запись: \(person)", en: "this is one record: \(person)")
    case .undecided(let kept, let other, let fields):
      Phrase(
        ru: "записи \(kept) и \(other) противоречат друг другу: ",
        en: "\(kept) and \(other) contradict one another: ") + .list(fields)
    case .idleDecision(let text):
      Phrase(
        ru: "решать нечего: \(text.visible)", en: "there is nothing to decide: \(text.visible)")
    case .twiceInPool(let year, let profiles):
      Phrase(
        ru: "человек оказался бы дважды в базе \(year.jsonText) учебного года: ",
        en: "the person would be in the pool of \(year.jsonText) twice: ") + .list(profiles)
    case .idleProfile(let profile):
      Phrase(
        ru: "выбирать не из чего: \(profile.visible)",
        en: "there is no choice to make: \(profile.visible)")
    case .bothSides(let pair):
      Phrase(
        ru: "человек оказался бы и наставником, и наставляемым в паре \(pair)",
        en: "the person would be mentor and mentee of \(pair)")
    case .severalPairs(let mentee, let pairs):
      Phrase(
        ru: "наставляемый \(mentee) оказался бы в нескольких открытых парах: ",
        en: "mentee \(mentee) would be in several open pairs: ") + .list(pairs.map { "\($0)" })
    case .contradiction(let record, let problem):
      Phrase(
        ru: "в записи \(record) оказалось бы противоречие: ",
        en: "\(record) would contradict itself: ") + problem.message
    }
  }

  public var hint: Phrase? {
    switch self {
    case .sameRecord:
      Phrase(
        ru: "Похожие записи: mentorctl person dedupe.",
        en: "Records that are alike: mentorctl person dedupe.")
    case .undecided(_, let other, let fields):
      Phrase(
        ru: "Решите по каждому полю, чьё значение верно: "
          + fields.map { "--take \($0)=\(other)" }.joined(separator: " ")
          + ". Если это разные люди, не объединяйте их.",
        en: "Decide whose value of each field is right: "
          + fields.map { "--take \($0)=\(other)" }.joined(separator: " ")
          + ". If these are two people, do not merge them.")
    case .idleDecision:
      Phrase(
        ru: "Назовите поле, которое расходится, и одну из двух записей: --take born=P-8.",
        en: "Name a field that differs and one of the two records: --take born=P-8.")
    case .twiceInPool(_, let profiles):
      Phrase(
        ru: "Выберите, какая запись остаётся; пары второй перейдут к ней: --profile "
          + "\(profiles.first ?? "M-1").",
        en: "Choose the one that stays, which gets the pairs of the other: --profile "
          + "\(profiles.first ?? "M-1").")
    case .idleProfile:
      Phrase(
        ru: "--profile нужен, если у обеих записей есть по профилю в одном учебном году.",
        en: "--profile is for two profiles of one school year.")
    case .bothSides(let pair):
      Phrase(
        ru: "Проверьте, один ли это человек; если да, сначала исправьте пару: "
          + "mentorctl pair show \(pair).",
        en: "See whether this is one person; if so, mend the pair first: "
          + "mentorctl pair show \(pair).")
    case .severalPairs(_, let pairs):
      Phrase(
        ru: "Оставьте одну пару: mentorctl pair dissolve \(pairs.last.map { "\($0)" } ?? "PAIR") "
          + "--reason \"двойная запись\".",
        en:
          "Keep one: mentorctl pair dissolve \(pairs.last.map { "\($0)" } ?? "PAIR") --reason \"a "
          + "double record\".")
    case .contradiction(let record, _):
      Phrase(
        ru: "Сначала исправьте запись \(record): уберите из неё одного из двух.",
        en: "Mend \(record) first: take one of the two out of it.")
    }
  }
}
