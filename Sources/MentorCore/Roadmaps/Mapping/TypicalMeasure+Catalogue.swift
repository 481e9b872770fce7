import Wording

/// A school of sports in Zeya: приказ № 129 of 01.09.2020.
private let zeya = "ДЮСШ № 2 г. Зея, 2020"

/// A centre of education: roadmap of 15.09.2023.
private let centre = "Краевой центр образования, 2023"

/// A region: order № 1865 of 31.12.2019.
private let kalmykia = "Республика Калмыкия, 2019"

/// A town: roadmap 2023-2024.
private let chelny = "Набережные Челны, 2023"

private func roadmaps(_ names: String...) -> RuleSource {
  let list = names.joined(separator: "; ")
  return .document(Phrase(ru: "дорожные карты: \(list)", en: "roadmaps: \(list)"))
}

private func any(_ stems: [String]..., none: [String] = []) -> WordPattern {
  WordPattern(stems, none: none)
}

private let mentees = ["наставляем"]
private let mentors = ["наставник"]
private let both = ["участник"]
private let pools = ["баз", "банк", "реестр", "спис"]
private let surveys = ["анкет", "опрос", "диагност", "выявл", "тестиров"]
private let measurements = [
  "оценк", "оценить", "монитор", "диагност", "замер", "измер", "анкет", "опрос",
]
private let before = ["входн", "первичн", "стартов", "начальн", "исходн", "вводн", "=до", "будущ"]
private let after = ["итогов", "=после", "повторн", "заключ", "выходн", "второго", "второй"]
/// Words of measurements that are taken earlier.
private let notAfter = ["будущ", "предпоч", "предпочт", "групповой"]
private let forming = [
  "подбор", "подобрать", "соедин", "закрепл", "закрепить", "формиров", "сформиров", "составить",
  "составл",
]
/// Where a paper is only spoken of.
private let talks = ["вебинар", "семинар"]
private let orders = ["приказ", "распоряж", "распорядительн"]

extension TypicalMeasure {
  /// All that is looked for, in the order of stages.
  public static let catalogue: [TypicalMeasure] =
    preparation + menteePool + mentorPool + selection + pairing + work + completion

  private static let preparation: [TypicalMeasure] = [
    TypicalMeasure(
      "launch-order", .preparation, .action,
      Phrase(ru: "приказ о внедрении программы", en: "order that starts the programme"),
      roadmaps(zeya, centre), inStage: [any(["приказ"], none: talks)],
      anywhere: [any(["приказ"], ["внедрени", "запуск"], none: talks)]),
    TypicalMeasure(
      "working-group", .preparation, .action, Phrase(ru: "рабочая группа", en: "working group"),
      roadmaps(zeya, centre), inStage: [],
      anywhere: [
        any(
          ["рабоч", "координационн", "проектн"], ["групп", "совет", "команд"],
          none: ["=пар", "=пары", "=парам"])
      ]),
    TypicalMeasure(
      "curator", .preparation, .action,
      Phrase(ru: "назначение куратора", en: "appointing the curator"),
      roadmaps(zeya, centre, chelny), inStage: [any(["куратор", "координатор", "ответственн"])],
      anywhere: [
        any(["назнач", "определ", "выбор", "выбра"], ["куратор", "координатор"])
      ]),
    TypicalMeasure(
      "regulation", .preparation, .action,
      Phrase(ru: "положение о наставничестве", en: "regulation on mentorship"),
      roadmaps(zeya, centre), inStage: [any(["положени"], none: talks)],
      anywhere: [any(["положени"], ["наставнич", "программ", "модел"], none: talks)]),
    TypicalMeasure(
      "roadmap", .preparation, .action, Phrase(ru: "дорожная карта", en: "roadmap"),
      roadmaps(zeya, centre), inStage: [], anywhere: [any(["дорожн"], ["карт"], none: talks)]),
    TypicalMeasure(
      "informing", .preparation, .action,
      Phrase(
        ru: "информирование педагогов, родителей, учеников",
        en: "informing teachers, parents and pupils"),
      roadmaps(zeya, centre),
      inStage: [
        any([
          "информир", "совещани", "собрани", "педсовет", "рассказ", "ознаком", "познаком", "освещ",
          "сайт", "встреч", "семинар", "конференц",
        ])
      ],
      anywhere: [any(["информир", "ознаком", "познаком", "освещ"])]),
    TypicalMeasure(
      "chosen-forms", .preparation, .record, Phrase(ru: "выбранные формы", en: "chosen forms"),
      roadmaps(zeya, centre, kalmykia),
      inStage: [],
      anywhere: [
        any(
          ["выбор", "выбра", "определ", "перечень"],
          ["=форма", "=формы", "=форм", "=форму", "=формах", "=программ", "=программы"])
      ]),
    TypicalMeasure(
      "partners", .preparation, .record,
      Phrase(ru: "партнёры: предприятия, выпускники", en: "partners: enterprises, alumni"),
      roadmaps(kalmykia, centre), inStage: [],
      anywhere: [any(["партнер", "предприят", "работодател", "выпускник"])]),
  ]

  private static let menteePool: [TypicalMeasure] = [
    TypicalMeasure(
      "survey-mentees", .mentees, .action,
      Phrase(ru: "опрос наставляемых", en: "survey of mentees"),
      roadmaps(kalmykia, centre), inStage: [any(surveys)],
      anywhere: [any(surveys, mentees + ["обучающ", "ученик"])]),
    TypicalMeasure(
      "consents-mentees", .mentees, .action,
      Phrase(
        ru: "согласия наставляемых и законных представителей",
        en: "consents of mentees and their guardians"),
      roadmaps(zeya, kalmykia, chelny), inStage: [any(["согласи"])],
      anywhere: [any(["согласи"], mentees + both + ["родител", "законн", "несовершеннолетн"])]),
    TypicalMeasure(
      "third-persons", .mentees, .action,
      Phrase(
        ru: "сведения о запросах от третьих лиц: классных руководителей, психолога, родителей",
        en: "what third persons know of the requests: form teachers, psychologist, parents"),
      roadmaps(zeya, kalmykia, chelny),
      inStage: [
        any(
          [
            "классн", "психолог", "родител", "соцработник", "социальн", "предметник", "третьих",
            "руководител", "педагог", "представител", "тьютор", "методист",
          ],
          [
            "информаци", "сведени", "данны", "запрос", "уточн", "сбор", "собра", "бесед",
            "рекоменд", "мнени",
          ])
      ],
      anywhere: [
        any(
          ["классн", "психолог", "родител", "соцработник", "третьих"],
          ["информаци", "сведени", "данны", "запрос"], mentees + ["обучающ", "ученик"],
          none: ["информир"])
      ]),
    TypicalMeasure(
      "pool-mentees", .mentees, .record,
      Phrase(ru: "база наставляемых с запросами", en: "pool of mentees with their requests"),
      roadmaps(kalmykia, centre), inStage: [any(pools)], anywhere: [any(pools, mentees)]),
    TypicalMeasure(
      "before-mentees", .mentees, .record,
      Phrase(ru: "замер «до» у наставляемых", en: "measurement “before” of mentees"),
      roadmaps(kalmykia), inStage: [any(measurements, before, none: ["итогов"])],
      anywhere: [any(measurements, before, mentees + both, none: ["итогов"])]),
  ]

  private static let mentorPool: [TypicalMeasure] = [
    TypicalMeasure(
      "survey-mentors", .mentors, .action, Phrase(ru: "опрос наставников", en: "survey of mentors"),
      roadmaps(kalmykia, centre), inStage: [any(surveys)],
      anywhere: [any(surveys, mentors)]),
    TypicalMeasure(
      "consents-mentors", .mentors, .action,
      Phrase(ru: "согласия наставников", en: "consents of mentors"),
      roadmaps(kalmykia), inStage: [any(["согласи"])],
      anywhere: [any(["согласи"], mentors + both)]),
    TypicalMeasure(
      "round-table", .mentors, .action,
      Phrase(
        ru: "круглый стол или встреча с возможными наставниками",
        en: "round table or meeting with possible mentors"),
      roadmaps(kalmykia),
      inStage: [
        any(["встреч", "приглас", "приглаш", "привлеч", "совещани", "собрани", "семинар"])
      ],
      anywhere: [
        any(["кругл"], ["стол"]),
        any(["встреч"], ["выпускник", "предприят", "партнер", "работодател"]),
      ]),
    TypicalMeasure(
      "pool-mentors", .mentors, .record, Phrase(ru: "база наставников", en: "pool of mentors"),
      roadmaps(kalmykia, centre), inStage: [any(pools)], anywhere: [any(pools, mentors)]),
    TypicalMeasure(
      "before-mentors", .mentors, .record,
      Phrase(ru: "замер «до» у наставников", en: "measurement “before” of mentors"),
      roadmaps(kalmykia), inStage: [any(measurements, before, none: ["итогов"])],
      anywhere: [any(measurements, before, mentors + both, none: ["итогов"])]),
  ]

  private static let selection: [TypicalMeasure] = [
    TypicalMeasure(
      "selection", .training, .action,
      Phrase(
        ru: "отбор наставников под запросы", en: "selection of mentors for the requests"),
      roadmaps(kalmykia, centre),
      inStage: [any(["отбор", "отобрать", "выдвижен", "конкурс", "подбор", "оценк", "анализ"])],
      anywhere: [any(["отбор", "отобрать", "выдвижен"], mentors)]),
    TypicalMeasure(
      "interview", .training, .action, Phrase(ru: "собеседование", en: "interview"),
      roadmaps(kalmykia),
      inStage: [any(["собеседован", "интервью", "бесед"])],
      anywhere: [any(["собеседован"])]),
    TypicalMeasure(
      "training", .training, .action, Phrase(ru: "обучение наставников", en: "training of mentors"),
      roadmaps(kalmykia, centre, chelny),
      inStage: [any(["обучени", "обучить", "школ", "семинар", "тренинг", "курс", "занят"])],
      anywhere: [any(["обучени", "обучить", "тренинг", "=школа", "=школы"], mentors)]),
    TypicalMeasure(
      "training-programme", .training, .record,
      Phrase(
        ru: "программа обучения: темы, часы, даты", en: "training programme: subjects, hours, dates"
      ),
      roadmaps(kalmykia, chelny),
      inStage: [any(["программ", "материал", "график", "расписан", "час", "план"])],
      anywhere: [
        any(["программ", "материал", "график"], ["обучени", "подготовк", "занят"], mentors)
      ]),
  ]

  private static let pairing: [TypicalMeasure] = [
    TypicalMeasure(
      "group-meeting", .pairing, .action,
      Phrase(
        ru: "общая встреча наставников и наставляемых", en: "meeting of all mentors and mentees"),
      roadmaps(kalmykia, centre),
      inStage: [any(["встреч"])],
      anywhere: [
        any(["группов", "общая", "общую", "общей"], ["встреч"], none: ["итогов", "заключительн"])
      ]),
    TypicalMeasure(
      "preferences", .pairing, .action,
      Phrase(ru: "опрос предпочтений", en: "survey of preferences"),
      roadmaps(kalmykia, centre, chelny),
      inStage: [any(["анкет", "опрос", "пожелан"])],
      anywhere: [any(["предпоч", "предпочт", "пожелани"])]),
    TypicalMeasure(
      "matching", .pairing, .action,
      Phrase(ru: "подбор пар и групп", en: "matching of pairs and groups"),
      roadmaps(kalmykia, centre), inStage: [any(forming)],
      anywhere: [any(forming, WordPattern.pairs, none: ["баз", "рабоч"])]),
    TypicalMeasure(
      "pairing-order", .pairing, .action,
      Phrase(ru: "приказ о закреплении пар", en: "order that fixes the pairs"),
      roadmaps(kalmykia, centre), inStage: [any(orders)],
      anywhere: [any(orders, ["=пар", "=пары", "=парах", "закрепл", "закрепить"])]),
    TypicalMeasure(
      "individual-plans", .pairing, .record,
      Phrase(ru: "индивидуальные планы", en: "individual plans"), roadmaps(centre),
      inStage: [any(["=план", "=планы", "=плана", "=планов", "траектор"])],
      anywhere: [
        any(
          ["=план", "=планы", "=плана", "=планов", "программ", "траектор"],
          ["индивидуальн", "персонализированн"])
      ]),
    TypicalMeasure(
      "unmatched", .pairing, .record,
      Phrase(
        ru: "поддержка тех, кто остался без пары", en: "support of those left without a pair"),
      roadmaps(kalmykia),
      inStage: [any(["психолог", "поддержк", "=без", "продолж"])],
      anywhere: [
        any(
          ["=без", "=не"], ["=пары", "=пар", "=пару"],
          ["остал", "оставш", "ожида", "наш", "вош", "подобр", "сформир"])
      ]),
  ]

  private static let work: [TypicalMeasure] = [
    TypicalMeasure(
      "meeting-first", .work, .action, Phrase(ru: "встреча-знакомство", en: "first meeting"),
      roadmaps(zeya, kalmykia),
      inStage: [any(["знакомств", "первая", "первую", "первой", "первые", "первых"])],
      anywhere: [
        any(
          ["встреч"],
          ["знакомств", "первая", "первую", "первой", "первые", "первых", "организационн"])
      ]),
    TypicalMeasure(
      "meeting-trial", .work, .action, Phrase(ru: "пробная рабочая встреча", en: "trial meeting"),
      roadmaps(zeya, kalmykia), inStage: [any(["пробн"])],
      anywhere: [any(["пробн"], ["встреч", "заняти"])]),
    TypicalMeasure(
      "meeting-planning", .work, .action,
      Phrase(ru: "встреча-планирование", en: "planning meeting"),
      roadmaps(zeya, kalmykia), inStage: [any(["планиров"])],
      anywhere: [any(["планиров"], ["встреч", "заняти"])]),
    TypicalMeasure(
      "meeting-regular", .work, .action, Phrase(ru: "регулярные встречи", en: "regular meetings"),
      roadmaps(zeya, kalmykia, centre),
      inStage: [any(["регулярн", "систематич"], ["встреч", "занят", "работ"])],
      anywhere: [any(["регулярн"], ["встреч"])]),
    TypicalMeasure(
      "meeting-final", .work, .action,
      Phrase(ru: "итоговые встречи пар и групп", en: "final meetings of pairs and groups"),
      roadmaps(zeya, kalmykia), inStage: [],
      anywhere: [any(["итогов", "заключительн", "завершающ"], ["встреч"])]),
    TypicalMeasure(
      "feedback", .work, .action,
      Phrase(ru: "обратная связь о встречах", en: "feedback on the meetings"),
      roadmaps(zeya, kalmykia), inStage: [], anywhere: [any(["обратн"], ["связ"])]),
    TypicalMeasure(
      "meeting-log", .work, .record, Phrase(ru: "журнал встреч", en: "log of meetings"),
      roadmaps(zeya), inStage: [any(["журнал", "дневник", "отчет", "лист"])],
      anywhere: [any(["журнал", "дневник", "учет"], ["встреч", "наставник"])]),
    TypicalMeasure(
      "interim-survey", .work, .record, Phrase(ru: "промежуточный опрос", en: "interim survey"),
      roadmaps(centre, chelny), inStage: [any(["промежуточн", "текущ"])],
      anywhere: [any(["промежуточн"], measurements)]),
  ]

  private static let completion: [TypicalMeasure] = [
    TypicalMeasure(
      "reflection", .completion, .action,
      Phrase(ru: "рефлексия, подведение итогов", en: "reflection on the results"),
      roadmaps(kalmykia, centre), inStage: [any(["рефлекси", "подвед", "подвести", "самоанализ"])],
      anywhere: [any(["рефлекси"])]),
    TypicalMeasure(
      "monitoring", .completion, .action,
      Phrase(ru: "мониторинг качества программы", en: "monitoring of the programme's quality"),
      roadmaps(zeya, kalmykia, chelny),
      inStage: [any(["монитор", "оценк", "оценить", "эффективност"])],
      anywhere: [any(["монитор"], ["качеств", "эффективност", "реализаци"], none: ["будущ"])]),
    TypicalMeasure(
      "public-event", .completion, .action,
      Phrase(ru: "открытое итоговое мероприятие", en: "public final event"),
      roadmaps(kalmykia, centre),
      inStage: [
        any([
          "мероприяти", "событи", "торжествен", "конференц", "форум", "фестивал", "слет",
          "праздник",
        ])
      ],
      anywhere: [
        any(
          ["итогов", "заключительн", "торжествен"], ["мероприяти", "событи", "конференц", "форум"])
      ]),
    TypicalMeasure(
      "rewards", .completion, .action,
      Phrase(ru: "поощрение наставников", en: "rewards of mentors"),
      roadmaps(kalmykia, centre), inStage: [],
      anywhere: [any(["поощр", "наград", "награж", "благодар", "премиров", "чествован"])]),
    TypicalMeasure(
      "cases", .completion, .action,
      Phrase(ru: "кейсы и лучшие практики", en: "cases and best practices"),
      roadmaps(kalmykia, chelny),
      inStage: [any(["кейс", "практик", "публикац", "опыт"])],
      anywhere: [any(["кейс"]), any(["лучш"], ["практик", "опыт"])]),
    TypicalMeasure(
      "after", .completion, .record, Phrase(ru: "замер «после»", en: "measurement “after”"),
      roadmaps(kalmykia, chelny), inStage: [any(measurements, after, none: notAfter)],
      anywhere: [any(measurements, after, mentees + mentors + both, none: notAfter)]),
    TypicalMeasure(
      "swot", .completion, .record, Phrase(ru: "SWOT-анализ", en: "SWOT analysis"),
      roadmaps(zeya), inStage: [any(["сильн"], ["слаб"])],
      anywhere: [any(["swot"])]),
    TypicalMeasure(
      "reward-order", .completion, .record,
      Phrase(ru: "приказ о поощрении", en: "order on rewards"), roadmaps(centre),
      inStage: [],
      anywhere: [any(orders, ["поощр", "наград", "награж", "благодар", "премиров"])]),
    TypicalMeasure(
      "pools-updated", .completion, .record,
      Phrase(ru: "результаты внесены в обе базы", en: "results entered in both pools"),
      roadmaps(kalmykia), inStage: [any(["баз", "реестр"])],
      anywhere: [any(["внесен", "внести"], ["результат", "итог"], ["баз", "реестр"])]),
  ]
}
