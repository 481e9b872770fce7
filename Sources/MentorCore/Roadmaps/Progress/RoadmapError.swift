public import Wording

/// The ways in which work with a roadmap can fail.
public enum RoadmapError: MentorError, Hashable {
  /// There is no measure with this identifier.
  case noSuchMeasure(MeasureID)
  /// The measure was skipped and cannot be done before it is planned again.
  case skipped(MeasureID)
  /// The measure is done and cannot be skipped.
  case done(MeasureID)
  /// A measure was to be skipped without a reason.
  case reasonMissing(MeasureID)
  /// A completion was to be dated after today.
  case notYet(MeasureID, CalendarDate)

  public var category: ErrorCategory {
    switch self {
    case .noSuchMeasure: .notFound
    case .skipped, .done: .refused
    case .reasonMissing, .notYet: .invalidValue
    }
  }

  public var message: Phrase {
    switch self {
    case .noSuchMeasure(let id):
      Phrase(ru: "мероприятия \(id) нет", en: "there is no measure \(id)")
    case .skipped(let id):
      Phrase(ru: "мероприятие \(id) отменено", en: "measure \(id) was skipped")
    case .done(let id):
      Phrase(ru: "мероприятие \(id) уже выполнено", en: "measure \(id) is already done")
    case .reasonMissing(let id):
      Phrase(
        ru: "не указано, почему мероприятие \(id) отменяется",
        en: "no reason is given for skipping measure \(id)")
    case .notYet(let id, let date):
      Phrase(
        ru: "мероприятие \(id) не может быть выполнено \(date.numeric): эта дата ещё не наступила",
        en: "measure \(id) cannot be done on \(date): that day is still to come")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .noSuchMeasure:
      Phrase(
        ru: "Список мероприятий показывает mentorctl roadmap show.",
        en: "List the measures by mentorctl roadmap show.")
    case .skipped(let id), .done(let id):
      Phrase(
        ru: "Если это ошибка, исправьте отметку в файле roadmaps/\(id.roadmap).json и повторите.",
        en: "If that is a mistake, correct the mark in roadmaps/\(id.roadmap).json and try again.")
    case .reasonMissing:
      Phrase(ru: "Добавьте --reason с причиной.", en: "Add --reason and say why.")
    case .notYet:
      Phrase(
        ru: "Укажите день, когда мероприятие было выполнено.",
        en: "Give the day on which the measure was done.")
    }
  }
}
