import Wording

extension ReportMaker {
  /// The sections of the report `kind`, in the order of reading.
  ///
  /// This is the one place where a section enters a report: it is a member of ``ReportMaker`` that makes
  /// a ``ReportSection`` of ``ReportRecords``. A member that is `nil` leaves its section out.
  func sections(of kind: ReportKind) -> [ReportSection] {
    let all: [ReportSection?] =
      switch kind {
      case .director:
        [
          overview, achievements, briefIndicators(6), delays,
          decisions("Что решить", limit: 4), latest(2),
        ]
      case .annual:
        [
          goals, stages, work, funnel, pairSection, meetingSection, training(naming: false),
          consents(naming: false), waiting(naming: false), satisfaction, influence(all: true),
          indicatorSection, recognition, problems, tasks,
        ]
      case .council:
        [
          council, overview, stages, pairSection, meetingSection, training(naming: false),
          waiting(naming: false), satisfaction, indicatorSection, recognition,
          decisions("Вопросы для обсуждения"), resolutions,
        ]
      case .curator:
        [
          decisions("Что делать дальше", withRepairs: true), measureSection(naming: true), dueSoon,
          consents(naming: true),
          waiting(naming: true), pairsToLookAt, training(naming: true), unsigned, destruction,
        ]
      case .website: site
      case .cycle: cycle
      case .dashboard:
        [
          overview, stages, funnel, pairSection, meetingSection, satisfaction,
          indicatorSection, influence(all: false), measureSection(limit: 10),
          consents(naming: false), waiting(naming: false), training(naming: false), recognition,
        ]
      }
    return all.compactMap(\.self)
  }

  // MARK: The year's report

  private var goals: ReportSection {
    ReportSection(
      "goals", "Цель и задачи программы",
      [
        .paragraph("Модель: \(records.programme.organization.model.name.ru)."),
        .hand("Цель программы по положению", lines: 2), .hand("Задачи учебного года", lines: 4),
      ])
  }

  private var problems: ReportSection {
    var section = delays
    section = ReportSection("problems", "Проблемы", section.blocks)
    section.blocks += lateMeasures(limit: .max)
    section.blocks.append(.hand("Причины и что мешало", lines: 4))
    return section
  }

  private var tasks: ReportSection {
    ReportSection(
      "tasks", "Задачи на следующий учебный год",
      [
        .hand("Задачи", lines: 5),
        .signature(
          office: "Куратор программы наставничества",
          name: records.programme.organization.curator.flatMap { shown(name: $0) }),
      ])
  }

  // MARK: Parts of single reports

  /// The measures that are late the longest, a line each, at most `limit` of them.
  private func latest(_ limit: Int) -> ReportSection? {
    let late = lateMeasures
    guard !late.isEmpty else { return nil }
    let rest = max(0, late.count - limit)
    let items = late.prefix(limit).map { standing in
      "\(standing.title(words)) — срок \(standing.late[0].numeric), отвечает: "
        + standing.responsible(words)
    }
    return Self.list(
      "late", "Просроченные мероприятия",
      items + (rest > 0 ? ["Ещё \(rest)."] : []), otherwise: "")
  }

  private var resolutions: ReportSection {
    ReportSection("resolutions", "Решения совета", [.hand("Решили", lines: 6)])
  }

  private var dueSoon: ReportSection {
    let due = measures.compactMap { standing in standing.due.map { ($0, standing) } }
      .sorted { ($0.0, $0.1.measure.id) < ($1.0, $1.1.measure.id) }
    let title = "Срок в ближайшие \(ProgrammeStatus.daysAhead) дней"
    guard !due.isEmpty else {
      return ReportSection("due", title, [.paragraph("Таких мероприятий нет.")])
    }
    return ReportSection(
      "due", title,
      [
        .grid(
          ReportGrid(
            title,
            columns: [
              .init("measure", "Мероприятие"), .init("lastDay", "Срок"),
              .init("responsible", "Ответственный"),
            ],
            rows: due.map { day, standing in
              [
                .text(standing.title(words, naming: true)), .text(day.numeric),
                .text(standing.responsible(words, naming: true)),
              ]
            }, source: "дорожные карты учебного года"))
      ])
  }

  /// The drafts of orders that nobody has signed.
  private var unsigned: ReportSection {
    let drafts = records.programme.orders.filter { $0.year == year && $0.state == .draft }
    return Self.list(
      "drafts", "Проекты приказов без подписи",
      drafts.map { "\($0.id): \($0.kind.name.ru), проект от \($0.created.numeric)" },
      otherwise: "Таких нет.")
  }

  /// The data that must be destroyed.
  private var destruction: ReportSection? {
    let open = records.programme.retentions.filter { $0.done == nil }
    guard !open.isEmpty else { return nil }
    return Self.list(
      "destruction", "Уничтожить данные",
      open.sorted { ($0.destroyBy, $0.id) < ($1.destroyBy, $1.id) }.map { duty in
        let late = duty.destroyBy < date ? " (срок прошёл)" : ""
        return "\(label("\(duty.person)", duty.person)): до \(duty.destroyBy.numeric)\(late)"
      }, otherwise: "")
  }

  // MARK: The site

  /// The page for the site, which ``SitePage`` makes; nobody is named unless names are printed in full.
  private var site: [ReportSection] {
    let page = SitePage(records.site(naming: names == .full), year: year, on: date)
    return page.sections.enumerated().map { index, part in
      var section = ReportSection("part\(index + 1)", part.heading)
      section.blocks = part.paragraphs.map { .paragraph($0) }
      if !part.rows.isEmpty {
        section.blocks.append(
          .grid(
            ReportGrid(
              part.heading,
              columns: part.columns.enumerated().map { index, title in
                index == 0 ? .init("name", title) : .init(number: "figure\(index)", title)
              },
              rows: part.rows.map {
                $0.map { cell in Int(cell).map { .number($0) } ?? .text(cell) }
              },
              source: "базы и пары учебного года")))
      }
      if !part.items.isEmpty {
        section.blocks.append(
          .items(
            part.items.map { item in
              ReportItem(
                words.printed(item.text, instead: "запись", surely: true), link: item.link)
            }))
      }
      return section
    }
  }
}
