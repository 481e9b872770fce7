import Wording

/// Tells the stage of the target model from the words of a heading or of a measure.
///
/// The rules are customary defaults of this program: words that roadmaps commonly use for each stage.
enum StageRules {
  /// A stage and the words that tell it.
  private struct Rule {
    let stage: ProgrammeStage
    let pattern: WordPattern

    init(_ stage: ProgrammeStage, _ all: [[String]], none: [String] = []) {
      self.stage = stage
      pattern = WordPattern(all, none: none)
    }
  }

  /// The stage that a heading names, or `nil` where it names none.
  ///
  /// - Complexity: O(*n*).
  static func stage(ofHeading heading: String) -> ProgrammeStage? {
    first(headings, WordPattern.words(heading))
  }

  /// The stage to which a measure belongs by its own words, or `nil` where they are unclear.
  ///
  /// What stands before the first colon weighs more than the list after it.
  ///
  /// - Complexity: O(*n*).
  static func stage(ofMeasure title: String) -> ProgrammeStage? {
    let parts = title.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let stage = first(measures, WordPattern.words(String(parts[0]))) {
      return stage
    }
    return first(measures, WordPattern.words(title))
  }

  private static func first(_ rules: [Rule], _ words: [Substring]) -> ProgrammeStage? {
    rules.first { $0.pattern.holds(for: words) }?.stage
  }

  private static let pairs = WordPattern.pairs
  private static let pool = ["баз", "банк", "реестр"]
  private static let mentees = ["наставляем"]
  private static let mentors = ["наставник"]

  private static let headings: [Rule] = [
    Rule(.preparation, [["подготовк"], ["услови"]]),
    Rule(.preparation, [["подготовительн"]], none: ["баз"]),
    Rule(.mentees, [pool, mentees], none: mentors),
    Rule(.mentors, [pool, mentors], none: mentees),
    Rule(
      .training, [["отбор", "обучени", "обучить", "подготовк"], mentors], none: ["баз", "педагог"]),
    Rule(.pairing, [["формировани", "закрепл", "создани", "подбор"], pairs], none: ["баз"]),
    Rule(.work, [["организаци", "осуществлени", "работ", "сопровождени"], pairs]),
    Rule(.completion, [["завершени"], ["наставнич", "программ", "работ"]]),
    Rule(.completion, [["завершающ", "итогов", "заключительн"], ["этап"]]),
    Rule(.completion, [["подвед"], ["итог"]]),
  ]

  private static let measures: [Rule] = [
    Rule(.preparation, [["рабочей", "рабочая", "рабочую"], ["групп"]], none: ["=пар"]),
    Rule(.completion, [["завершени"], ["наставнич", "программ"]]),
    Rule(
      .completion, [["итогов", "заключительн", "торжественн"], ["меропр", "встреч", "монитор"]]),
    Rule(
      .completion,
      [["итог"], ["подвед", "подвести", "анализ", "оформлени", "внесени", "результат"]]),
    Rule(
      .completion, [["поощр", "наград", "награж", "благодарн"]],
      none: ["положени", "систем", "меры"]),
    Rule(.completion, [["кейс", "рефлекси"]]),
    Rule(.completion, [["публикаци", "публиковать"], ["результат", "практик", "итог"]]),
    Rule(.completion, [["удовлетворенност"]]),
    Rule(
      .completion, [["монитор", "оценк"], ["качеств", "эффективност", "влияни", "результат"]],
      none: ["сравнени", "будущ", "первичн", "входн"]),
    Rule(
      .pairing,
      [
        [
          "закрепл", "закрепить", "формиров", "сформиров", "соединени", "составить", "подбор",
          "подобрать",
          "приказ",
        ], pairs,
      ],
      none: ["баз"]),
    Rule(.pairing, [["групповой", "групповая", "групповую"], ["встреч"]]),
    Rule(.pairing, [["предпочита", "предпочтен", "предпочтит"]]),
    Rule(.pairing, [["индивидуальн"], ["план", "программ", "траектори"]]),
    Rule(
      .training, [["обучени", "обучить", "школа", "школы", "собеседовани", "отбор"], mentors],
      none: ["баз", "мотиваци"]),
    Rule(.training, [["эксперт", "программ", "материал"], ["обучени"], mentors]),
    Rule(
      .mentors, [["потенциальн"], ["наставник"], ["анкет", "опрос", "баз", "сбор"]]),
    Rule(
      .mentees,
      [["анкет", "опрос"], ["желающ", "нуждающ"], ["обучающ", "ученик", "школьник", "педагог"]],
      none: ["наставник"]),
    Rule(
      .mentees, [["баз", "банк", "реестр", "анкет", "опрос", "запрос", "сбор", "оценк"], mentees],
      none: mentors),
    Rule(
      .mentors,
      [["баз", "банк", "реестр", "анкет", "опрос", "сбор", "оценк", "круглый"], mentors],
      none: mentees),
    Rule(.work, [["встреч", "знакомств"], mentors, mentees]),
    Rule(.work, [["регулярн", "рабоч", "пробн", "организационн"], ["встреч"]]),
    Rule(.work, [["организаци", "работ", "сопровождени", "контрол"], pairs]),
    Rule(.work, [["текущ", "промежуточн"], ["контрол", "анкет", "оценк", "связ", "монитор"]]),
    Rule(.work, [["обратн"], ["связ"]]),
    Rule(.preparation, [["положени", "нормативн", "локальн"]], none: ["размещени"]),
    Rule(.preparation, [["дорожн"], ["карт"]], none: ["размещени", "монитор"]),
    Rule(.preparation, [["назначени"], ["куратор", "координатор", "ответственн"]]),
    Rule(.preparation, [["информировани", "совещани"], ["программ", "модел", "наставничеств"]]),
    Rule(.preparation, [["выбор"], ["форм"]]),
    Rule(.preparation, [["подготовк"], ["услови"]]),
    Rule(.preparation, [["систем"], ["мотиваци"]]),
  ]
}
