public import JSONStore
import Wording

/// The reports that the program makes.
public enum ReportKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// One page for the head of the organisation.
  case director
  /// The report of the curator about the year.
  case annual
  /// For the council of mentors.
  case council
  /// The working list of the curator, with names.
  case curator
  /// For the site of the organisation.
  case website
  /// The seven stages with their days and papers.
  case cycle
  /// Everything on one page, with charts.
  case dashboard

  /// The title.
  public var title: String {
    switch self {
    case .director: "Наставничество: справка для директора"
    case .annual: "Отчёт куратора о программе наставничества"
    case .council: "Материалы к заседанию совета наставников"
    case .curator: "Рабочий список куратора"
    case .website: "Наставничество"
    case .cycle: "Семь этапов программы наставничества: сроки и документы"
    case .dashboard: "Программа наставничества: обзор"
    }
  }
}
