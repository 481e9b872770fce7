import JSONStore
import Wording

/// The page about the programme for the organisation's site: what may be said in public, and no more.
///
/// Source: the measures of stage 1 and 7 of the target model ask for a page about the programme. Nobody
/// is named without a consent to distribution (152-ФЗ, ст. 10.1), the curator apart, whom the organisation
/// itself has entered for its papers; those who may not be named are counted.
/// The words are Russian, since the page is for the public.
public struct SitePage: Hashable, Sendable {
  /// A part of the page under a heading of its own.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public let heading: String

    /// Paragraphs before the table.
    public var paragraphs: [String] = []

    /// The headings of the columns; empty where there is no table.
    public var columns: [String] = []

    /// The rows of the table.
    public var rows: [[String]] = []

    /// Items of a list with the address to which each leads; `nil` leads nowhere.
    public var items: [Item] = []

    /// Whether there is nothing under the heading.
    public var isEmpty: Bool { paragraphs.isEmpty && rows.isEmpty && items.isEmpty }
  }

  /// An item of a list.
  public struct Item: Hashable, Sendable {
    /// The words.
    public let text: String

    /// The address, `https` or `http`; `nil` where the item leads nowhere.
    public let link: String?
  }

  /// The records from which the page is made.
  public struct Records: Sendable {
    public var organization = Organization()
    public var people = RecordSet<Person>()
    public var mentors = RecordSet<Mentor>()
    public var mentees = RecordSet<Mentee>()
    public var pairs = RecordSet<Pair>()
    public var consents = RecordSet<Consent>()
    public var roadmaps = RecordSet<Roadmap>()
    public var partners = RecordSet<Partner>()
    public var events = RecordSet<Event>()
    public var awards = RecordSet<Award>()
    public var practices = RecordSet<Practice>()
    public var forms = FormCatalogue.standard

    /// Creates records of which there are none yet.
    public init() {}
  }

  /// The title.
  public let title: String

  /// The sections that hold anything.
  public let sections: [Section]

  /// Makes the page of the school year `year` as it stands on `date`.
  ///
  /// - Complexity: O(*n*) in the number of records.
  public init(_ records: Records, year: SchoolYear, on date: CalendarDate) {
    let maker = SiteMaker(records: records, year: year, date: date)
    title = (["Наставничество"] + [records.organization.name].compactMap(\.self))
      .joined(separator: " – ")
    sections = [
      maker.programme, maker.papers, maker.forms, maker.partners, maker.events, maker.practices,
      maker.awards,
    ].filter { !$0.isEmpty }
  }
}

/// Makes the sections.
private struct SiteMaker {
  let records: SitePage.Records
  let year: SchoolYear
  let date: CalendarDate
  private let gate: ConsentGate

  init(records: SitePage.Records, year: SchoolYear, date: CalendarDate) {
    self.records = records
    self.year = year
    self.date = date
    gate = ConsentGate(
      consents: records.consents, settings: records.organization.settings, on: date)
  }

  var programme: SitePage.Section {
    var section = SitePage.Section(heading: "О программе")
    section.paragraphs = [
      "\(year.name) учебный год. Модель: \(records.organization.model.name.ru).",
      records.organization.curator.map { "Куратор программы: \($0)." },
      "Сведения на \(date.numeric).",
    ].compactMap(\.self)
    return section
  }

  var papers: SitePage.Section {
    var section = SitePage.Section(heading: "Документы")
    section.items = records.roadmaps.filter { roadmap in
      roadmap.approval?.date != nil && (roadmap.period?.days).map { $0.overlaps(year.days) } ?? true
    }.map { roadmap in
      let approval = roadmap.approval
      let number = approval?.number.map { " №\u{A0}\($0)" } ?? ""
      let day = approval?.date.map { ", утверждена \($0.numeric)" } ?? ""
      return SitePage.Item(text: roadmap.title + day + number, link: nil)
    }
    return section
  }

  var forms: SitePage.Section {
    var section = SitePage.Section(heading: "Формы наставничества")
    let pairs = records.pairs.filter { $0.year == year && $0.state.isWorking }
    let mentors = records.mentors.filter { $0.year == year && $0.status == .active }
    let mentees = records.mentees.filter { $0.year == year && $0.status == .active }
    let codes = Set(mentors.flatMap(\.forms) + mentees.flatMap(\.forms) + pairs.map(\.form))
    section.columns = ["Форма", "Наставников", "Наставляемых", "Пар и групп"]
    section.rows = codes.sorted().map { code in
      [
        records.forms[code]?.name.ru ?? code.text,
        "\(mentors.count { $0.forms.contains(code) })",
        "\(mentees.count { $0.forms.contains(code) })", "\(pairs.count { $0.form == code })",
      ]
    }
    return section
  }

  var partners: SitePage.Section {
    var section = SitePage.Section(heading: "Партнёры")
    section.items = records.partners.filter { $0.agreement(on: date) != nil }
      .map { SitePage.Item(text: $0.name, link: nil) }
    return section
  }

  var events: SitePage.Section {
    var section = SitePage.Section(heading: "Мероприятия")
    section.items = records.events.filter { $0.year == year && $0.state != .cancelled }
      .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
      .map { event in
        let plan = event.state == .planned ? " (по плану)" : ""
        return SitePage.Item(
          text: "\(event.from.numeric)\(plan): \(event.title)", link: event.link?.webAddress)
      }
    return section
  }

  var practices: SitePage.Section {
    var section = SitePage.Section(heading: "Практики и кейсы")
    section.items = records.practices.filter { $0.state == .published }.map { practice in
      let names = practice.authors.compactMap { publicName($0, for: .practice) }
      let authors = names.isEmpty ? "" : " Авторы: \(names.joined(separator: ", "))."
      return SitePage.Item(text: practice.title + "." + authors, link: practice.link?.webAddress)
    }
    return section
  }

  var awards: SitePage.Section {
    var section = SitePage.Section(heading: "Награды")
    let awards = records.awards.filter { $0.year == year }
    section.items = awards.compactMap { award in
      publicName(award.person, for: .name).map { name in
        SitePage.Item(
          text: "\(name): \(award.title.map { "«\($0)»" } ?? award.kind.name.ru), \(award.grounds)",
          link: nil)
      }
    }
    let unnamed = awards.count - section.items.count
    if unnamed > 0 {
      section.paragraphs = [
        "Без имени: \(unnamed) \(unnamed.form("награда", "награды", "наград"))."
      ]
    }
    return section
  }

  /// The name of somebody who has agreed to be named in `category`; `nil` for everybody else.
  private func publicName(_ id: PersonID, for category: PublishedCategory) -> String? {
    guard let person = records.people[id],
      gate.obstacle(for: person, publishing: category) == nil
    else { return nil }
    return person.fullName
  }
}

extension PairState {
  /// Whether a pair in this state works, perhaps after a pause, or has worked.
  fileprivate var isWorking: Bool { self == .active || self == .paused || self == .completed }
}

extension String {
  /// The text where it is an address of the web, `nil` otherwise: a page must not lead to a script.
  fileprivate var webAddress: String? {
    let lower = lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://") ? self : nil
  }
}
