public import Wording

/// The seven stages of the target model, in the order in which a programme lives.
///
/// Source of the names: customary default of this program, after the wording that roadmaps share.
public enum ProgrammeStage: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Conditions for the start: orders, a working group, the curator, the roadmap.
  case preparation = 1
  /// The pool of mentees with their requests.
  case mentees
  /// The pool of mentors.
  case mentors
  /// Selection and training of mentors.
  case training
  /// Pairs and groups are formed.
  case pairing
  /// Pairs and groups meet.
  case work
  /// Results are measured, shared and rewarded.
  case completion

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The name of the stage in words.
  public var name: Phrase {
    switch self {
    case .preparation:
      Phrase(
        ru: "Подготовка условий для запуска программы", en: "Preparing the start of the programme")
    case .mentees: Phrase(ru: "Формирование базы наставляемых", en: "Building the mentee pool")
    case .mentors: Phrase(ru: "Формирование базы наставников", en: "Building the mentor pool")
    case .training: Phrase(ru: "Отбор и обучение наставников", en: "Selecting and training mentors")
    case .pairing:
      Phrase(ru: "Формирование наставнических пар (групп)", en: "Forming pairs and groups")
    case .work: Phrase(ru: "Организация работы пар (групп)", en: "Work of pairs and groups")
    case .completion: Phrase(ru: "Завершение наставничества", en: "Completing mentorship")
    }
  }
}
