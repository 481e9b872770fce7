public import Wording

/// A non-working holiday of the whole country.
///
/// Source: ТК РФ, ст. 112, ч. 1, in the version of Федеральный закон от 23.04.2012 № 35-ФЗ.
public enum StatutoryHoliday: Hashable, Sendable, CaseIterable {
  /// 1 to 6 and 8 January.
  case newYear
  /// 7 January.
  case christmas
  /// 23 February.
  case defender
  /// 8 March.
  case women
  /// 1 May.
  case labour
  /// 9 May.
  case victory
  /// 12 June.
  case russia
  /// 4 November.
  case unity

  /// The holiday on `date`, or `nil` where there is none.
  public init?(on date: CalendarDate) {
    switch (date.month, date.day) {
    case (1, 7): self = .christmas
    case (1, 1...8): self = .newYear
    case (2, 23): self = .defender
    case (3, 8): self = .women
    case (5, 1): self = .labour
    case (5, 9): self = .victory
    case (6, 12): self = .russia
    case (11, 4): self = .unity
    default: return nil
    }
  }

  /// Whether a day off that falls on it moves to the next working day by the article itself.
  ///
  /// Of those in January the Government moves two to other days of the year. Source: ТК РФ, ст. 112,
  /// ч. 2.
  public var movesDayOff: Bool { self != .newYear && self != .christmas }

  /// The name, as the article has it.
  public var name: Phrase {
    switch self {
    case .newYear: Phrase(ru: "Новогодние каникулы", en: "New Year holidays")
    case .christmas: Phrase(ru: "Рождество Христово", en: "Christmas")
    case .defender: Phrase(ru: "День защитника Отечества", en: "Defender of the Fatherland Day")
    case .women: Phrase(ru: "Международный женский день", en: "International Women’s Day")
    case .labour: Phrase(ru: "Праздник Весны и Труда", en: "Spring and Labour Day")
    case .victory: Phrase(ru: "День Победы", en: "Victory Day")
    case .russia: Phrase(ru: "День России", en: "Russia Day")
    case .unity: Phrase(ru: "День народного единства", en: "Unity Day")
    }
  }
}
