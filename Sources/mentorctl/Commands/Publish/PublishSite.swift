import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl publish site`.
struct PublishSite: Command {
  static let about = About(
    "site", Phrase(ru: "Составить страницу для сайта.", en: "Make the page for the site."),
    discussion: Phrase(
      ru: "Одна страница HTML без сценариев: документы, формы, партнёры, мероприятия, практики, "
        + "награды. Кроме куратора названы только те, кто согласился на распространение данных; "
        + "остальных страница считает.",
      en: "One page of HTML without scripts: papers, forms, partners, events, practices, awards. "
        + "Beside the curator only those who have agreed to distribution are named, the others are "
        + "counted."),
    examples: [
      Example(
        "mentorctl publish site -o mentoring.html",
        Phrase(ru: "Записать страницу в файл.", en: "Write the page to a file."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let (page, notes) = try context.read { snapshot throws(WorkspaceError) in
      var records = SitePage.Records()
      records.organization = try snapshot.load(.organization)
      if !context.showsNames { records.organization.curator = nil }
      records.people = try snapshot.load(.people)
      records.mentors = try snapshot.load(.mentors)
      records.mentees = try snapshot.load(.mentees)
      records.pairs = try snapshot.load(.pairs)
      // Without their consents nobody is named.
      records.consents = context.showsNames ? try snapshot.load(.consents) : RecordSet()
      records.roadmaps = try snapshot.load(.roadmaps)
      records.partners = try snapshot.load(.partners)
      records.events = try snapshot.load(.events)
      records.awards = try snapshot.load(.awards)
      records.practices = try snapshot.load(.practices)
      records.forms = try snapshot.load(.forms).catalogue
      return SitePage(records, year: try context.year(records.organization), on: context.today)
    }
    let html = SitePageHTML(page).text
    var report = Report(text: { _ in Self.text(page) }, json: { Self.json(page) })
    report.documents[.html] = { _, emit in try emit(Array(html.utf8)) }
    report.preferredFormat = .html
    return Answer(report: report, notes: notes)
  }

  private static func text(_ page: SitePage) -> String {
    page.title + "\n"
      + page.sections.map { section in
        "\n\(section.heading)\n"
          + (section.paragraphs + section.items.map { "– \($0.text)" }
          + section.rows.map { $0.joined(separator: "  ") })
          .map { "  \($0.visible)\n" }.joined()
      }.joined()
  }

  private static func json(_ page: SitePage) -> JSON {
    [
      "page": [
        "title": .string(page.title),
        "sections": .array(
          page.sections.map { section in
            [
              "heading": .string(section.heading),
              "paragraphs": .array(section.paragraphs.map { .string($0) }),
              "items": .array(
                section.items.map { ["text": .string($0.text), "link": JSON($0.link)] }),
              "columns": .array(section.columns.map { .string($0) }),
              "rows": .array(section.rows.map { .array($0.map { .string($0) }) }),
            ]
          }),
      ]
    ]
  }
}
