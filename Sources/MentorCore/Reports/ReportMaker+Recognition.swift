import Wording

extension ReportMaker {
  /// Events, awards, practices and partners of the year; nobody is named.
  public var recognition: ReportSection {
    var section = ReportSection("recognition", "События, награды, практики")
    let events = records.events.filter { $0.year == year }
    let awards = records.awards.filter { $0.year == year }
    let practices = records.practices.filter { $0.year == year }
    let partners = records.partners.count { $0.agreement(on: date) != nil }
    section.blocks.append(
      .facts(
        [
          .part(
            "events", "Мероприятий проведено", events.count { $0.state == .held },
            of: events.count { $0.state != .cancelled }),
          ReportFact("awards", "Наград", .number(awards.count)),
          .part(
            "practices", "Практик опубликовано", practices.count { $0.state == .published },
            of: practices.count),
          ReportFact("partners", "Партнёров с действующим соглашением", .number(partners)),
        ], source: "мероприятия, награды и практики учебного года, соглашения партнёров"))
    if !events.isEmpty {
      section.blocks.append(
        .grid(
          ReportGrid(
            "Мероприятия",
            columns: [
              .init("date", "Дата"), .init("kind", "Вид"), .init("title", "Название"),
              .init("state", "Состояние"),
            ],
            rows: events.sorted { ($0.from, $0.id) < ($1.from, $1.id) }.map { event in
              [
                .text(event.from.numeric), .text(event.kind.name.ru),
                .text(words.printed(event.title, instead: event.kind.name.ru)),
                .text(event.state.name.ru),
              ]
            }, source: "мероприятия учебного года")))
    }
    if !awards.isEmpty {
      let counts = AwardKind.allCases.map { kind in (kind, awards.count { $0.kind == kind }) }
        .filter { $0.1 > 0 }
      section.blocks.append(
        .grid(
          ReportGrid(
            "Награды по видам", columns: [.init("kind", "Вид"), .init(number: "awards", "Число")],
            rows: counts.map { [.text($0.0.name.ru), .number($0.1)] },
            source: "награды учебного года; имена без согласия на распространение не печатаются")))
    }
    return section
  }

  /// The council of mentors: who is in it, and what it decided this year.
  var council: ReportSection {
    var section = ReportSection("council", "Совет наставников")
    let members = records.council.filter { $0.isMember(on: date) }
    let sessions = records.events.filter { $0.year == year && $0.kind == .councilSession }
      .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    if members.isEmpty {
      section.blocks.append(
        .note("Членов совета в данных нет."))
    } else {
      section.blocks.append(
        .items(
          members.map { member in
            let name = shown(name: member.name).map { ": \($0)" } ?? ""
            let office = member.office.map { ", " + words.printed($0, instead: "должность") } ?? ""
            return ReportItem(member.role.name.ru + name + office)
          }))
    }
    for session in sessions where session.state != .cancelled {
      section.blocks.append(
        .subheading(
          "\(session.from.numeric): "
            + words.printed(session.title, instead: session.kind.name.ru)))
      section.blocks.append(
        session.decisions.isEmpty
          ? .paragraph(session.state == .held ? "Решения не записаны." : "Заседание по плану.")
          : .items(
            session.decisions.map { ReportItem(words.printed($0, instead: "решение")) }))
    }
    return section
  }
}
