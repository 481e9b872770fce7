public import Wording

/// What begins when a consent is withdrawn: what stops at once, and the terms that run.
///
/// Source: 152-ФЗ, ст. 9 and 10.1; the days are those that the operator customarily goes by.
public struct WithdrawalTerms: Hashable, Sendable {
  /// The days within which data are destroyed or made anonymous after a withdrawal.
  public static let daysToDestroy = 30

  /// What stops at once, as full sentences.
  public let stops: [Phrase]

  /// The last day for destroying the data; `nil` where the withdrawal does not ask for it.
  public let destroyBy: CalendarDate?

  /// The terms that follow the withdrawal of a consent of `kind` on `date`.
  public init(_ kind: ConsentKind, on date: CalendarDate) {
    switch kind {
    case .processing:
      stops = [
        Phrase(
          ru: "Обработка данных прекращается сразу: новых пар, выгрузок и публикаций не будет.",
          en: "Processing stops at once: no new pairs, exports or publications.")
      ]
      destroyBy = date.adding(days: Self.daysToDestroy)
    case .distribution:
      stops = [
        Phrase(
          ru: "Распространение прекращается сразу: снимите имя, фото и кейс с сайта и стендов "
            + "(152-ФЗ, ст. 10.1).",
          en: "Distribution stops at once: take name, photo and case off the site and the walls "
            + "(152-ФЗ, art. 10.1).")
      ]
      destroyBy = nil
    case .mentoring:
      stops = [
        Phrase(
          ru: "Работник больше не наставник: новых пар ему не подбирают (ТК РФ, ст. 351.8).",
          en: "The employee is no longer a mentor: no new pairs (Labour Code, art. 351.8).")
      ]
      destroyBy = nil
    }
  }

  /// The term for destroying the data as a full sentence; `nil` where none runs.
  public var destruction: Phrase? {
    destroyBy.map { date in
      Phrase(
        ru: "До \(date.numeric) данные нужно уничтожить или обезличить и составить акт: "
          + "\(Self.daysToDestroy) дней со дня отзыва (152-ФЗ).",
        en: "By \(date) the data must be destroyed or made anonymous, with an act: "
          + "\(Self.daysToDestroy) days from the withdrawal (152-ФЗ).")
    }
  }
}
