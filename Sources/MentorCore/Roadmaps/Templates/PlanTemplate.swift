import Wording

/// A complete roadmap of a school year in the words of this program: all seven stages of the target model, each measure
/// with deadline, responsible offices and a result that can be shown.
///
/// What the measures are, and their days, are customary defaults of this program and no norm; whoever approves the plan
/// checks them. Days are working days of ``ProductionCalendar/standard``.
public struct PlanTemplate: Hashable, Sendable {
  /// The level for which the plan is made.
  public let level: Level

  /// The school year.
  public let year: SchoolYear

  /// The model that the programme follows.
  public let model: ProgrammeModel

  /// The forms that the plan names; empty where it only speaks of choosing them.
  public let forms: [FormCode]

  /// The organisation as the title names it; `nil` leaves its name out.
  public let organization: String?

  /// Creates a template.
  public init(
    level: Level, year: SchoolYear, model: ProgrammeModel = .learners, forms: [FormCode] = [],
    organization: String? = nil
  ) {
    self.level = level
    self.year = year
    self.model = model
    self.forms = forms
    self.organization = organization
  }

  /// The period of the plan: the school year, 1 September to 31 May.
  public var period: PlanPeriod { PlanPeriod(year) }

  /// The title in the words of the document.
  public var title: String {
    let kind =
      switch level {
      case .organization: "Дорожная карта"
      case .municipality: "Муниципальная дорожная карта"
      case .region: "Региональная дорожная карта"
      }
    let words = TemplateWords(model: model, forms: forms)
    let name = organization.map { " – \($0.cleaned())" } ?? ""
    return
      "\(kind) внедрения \(words.programme)\(name) на \(year.firstYear)-\(year.lastYear) учебный год"
  }

  /// The roadmap as a draft: nobody has approved it.
  ///
  /// - Complexity: O(1).
  public func roadmap(id: RoadmapID) -> Roadmap {
    let words = TemplateWords(model: model, forms: forms)
    let entries = Self.entries(level, words)
    let reader = DeadlineReader(context: DeadlineContext(period: period))
    var places: [ProgrammeStage: Int] = [:]
    let measures = entries.enumerated().map { index, entry in
      places[entry.stage, default: 0] += 1
      let number = places[entry.stage, default: 0]
      return Measure(
        id: MeasureID(roadmap: id, ordinal: index + 1), number: "\(entry.stage.rawValue).\(number)",
        section: entry.stage.rawValue - 1, stage: entry.stage, title: entry.title,
        responsible: entry.responsible, result: entry.result,
        deadline: reader.read(entry.deadline.text(in: year)).deadline)
    }
    return Roadmap(
      id: id, title: title, organization: organization?.cleaned(), level: level, period: period,
      sections: ProgrammeStage.allCases.map {
        RoadmapSection(number: "\($0.rawValue).", title: $0.name.ru, stage: $0)
      },
      measures: measures)
  }

  private static func entries(_ level: Level, _ words: TemplateWords) -> [TemplateEntry] {
    switch level {
    case .organization: organizationEntries(words)
    case .municipality: municipalityEntries(words)
    case .region: regionEntries(words)
    }
  }
}
