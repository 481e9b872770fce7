import Wording

/// What is looked for at the stages of the pairs: matching, work, completion.
extension TypicalMeasure {
  static let pairing: [TypicalMeasure] = [
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

  static let work: [TypicalMeasure] = [
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

  static let completion: [TypicalMeasure] = [
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
