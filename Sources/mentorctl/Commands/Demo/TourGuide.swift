import JSONStore
import MentorCore
import Wording

/// Carries out the steps of the tour, one command after the other, as a curator would type them.
struct TourGuide {
  /// The steps so far.
  private(set) var steps: [TourStep] = []

  private let context: AppContext
  private let place: TourPlace
  private let language: Language
  private let date: CalendarDate
  private let demonstration: Demonstration

  init(_ context: AppContext, place: TourPlace, language: Language) {
    self.context = context
    self.place = place
    self.language = language
    date = Demo.date(context)
    demonstration = Demonstration(on: date)
  }

  /// Goes through the main job.
  mutating func show() throws {
    run(
      Phrase(ru: "Создать каталог данных", en: "Create a data directory"),
      [
        "init", "--name", demonstration.organization.name ?? "", "--year",
        demonstration.year.jsonText,
      ], lineLimit: 2)
    try readRoadmap()
    try readQuestionnaires()
    try collectConsents()
    try makePairs()
    run(
      Phrase(ru: "Где мы теперь и что дальше", en: "Where we are now, and what is next"),
      ["status"], lineLimit: 40)
  }

  private mutating func readRoadmap() throws {
    let file = try put(
      Array(demonstration.roadmapText.utf8), Phrase(ru: "карта.txt", en: "roadmap.txt"))
    run(
      Phrase(
        ru: "Прочитать дорожную карту, скопированную из Word",
        en: "Read the roadmap that was copied out of Word"),
      ["roadmap", "import", file], lineLimit: 9)
    let evidence = Phrase(ru: "приказ № 118", en: "order № 118")[language]
    run(
      Phrase(ru: "Отметить выполненное", en: "Mark what is done"),
      ["roadmap", "done", "R-1/1", "R-1/2", "R-1/3", "R-1/5", "--evidence", evidence],
      lineLimit: 4)
    run(Phrase(ru: "Что пора делать", en: "What is due"), ["roadmap", "due"], lineLimit: 6)
  }

  private mutating func readQuestionnaires() throws {
    let mentors = try put(
      demonstration.mentorSheet, Phrase(ru: "наставники.csv", en: "mentors.csv"))
    run(
      Phrase(ru: "Загрузить анкеты наставников", en: "Import the mentors' questionnaires"),
      ["mentor", "import", mentors], lineLimit: 4)
    let mentees = try put(
      demonstration.menteeSheet, Phrase(ru: "наставляемые.csv", en: "mentees.csv"))
    run(
      Phrase(ru: "Загрузить анкеты наставляемых", en: "Import the mentees' questionnaires"),
      ["mentee", "import", mentees], lineLimit: 6)
  }

  private mutating func collectConsents() throws {
    let file = try put(demonstration.consentSheet, Phrase(ru: "согласия.csv", en: "consents.csv"))
    run(
      Phrase(ru: "Загрузить список согласий", en: "Import the list of consents"),
      ["import", "consents", file], lineLimit: 6)
    run(
      Phrase(ru: "Чьих согласий не хватает", en: "Whose consents are lacking"),
      ["consent", "missing"], lineLimit: 8)
    let pool = try read { snapshot throws(WorkspaceError) in
      try snapshot.pool(year: nil, on: date)
    }
    let lacking = pool.mentees.lazy.compactMap { pool.people[$0.person] }
      .first { pool.gate.obstacle(for: $0) == .missing }
    guard let lacking else { return }
    var words = ["consent", "add", "\(lacking.id)", "--signed", date.iso]
    let signer = ConsentGate.mustSign(lacking, settings: pool.organization.settings, on: date)
    if signer != .own { words += ["--signer", "Соловьёва Инна Павловна", "--ground", "мать"] }
    run(
      Phrase(ru: "Внести согласие, которое принесли", en: "Record a consent that was brought"),
      words, lineLimit: 4)
  }

  private mutating func makePairs() throws {
    run(
      Phrase(
        ru: "Подобрать пары: лучший ответ, с доказательством",
        en: "Match pairs: the best answer, with a proof"), ["pair", "match"], lineLimit: 16,
      endLimit: 10)
    let proposal = try read { snapshot throws(WorkspaceError) in
      try snapshot.load(.proposals).last
    }
    let best = proposal?.pairs.max { ($0.score, $1.mentee) < ($1.score, $0.mentee) }
    if let best {
      run(
        Phrase(ru: "Почему эти двое", en: "Why these two"),
        ["pair", "why", "\(best.mentor)", "\(best.mentee)"], lineLimit: 10)
    }
    run(
      Phrase(ru: "Кто остался без наставника и почему", en: "Who has no mentor, and why"),
      ["pair", "unmatched"], lineLimit: 9)
    guard let proposal else { return }
    run(
      Phrase(ru: "Принять предложение", en: "Accept the proposal"),
      ["pair", "accept", "\(proposal.id)"], lineLimit: 6, endLimit: 2)
    run(
      Phrase(
        ru: "Внести согласие участников и представителей",
        en: "Record that participants and guardians agreed"),
      [
        "pair", "agree", "--all", "--party", "everyone", "--document",
        Phrase(ru: "листы согласия", en: "signed sheets")[language],
      ], lineLimit: 5, endLimit: 1)
    run(
      Phrase(ru: "Утвердить пары", en: "Approve the pairs"), ["pair", "approve", "--all"],
      lineLimit: 5, endLimit: 1)
    run(
      Phrase(ru: "Закрепить пары приказом", en: "Confirm the pairs by an order"),
      ["pair", "order", "--all", "--number", "12", "--date", date.iso], lineLimit: 5, endLimit: 1)
  }

  /// Puts a file into the place of the tour, and answers with its name.
  private func put(_ bytes: [UInt8], _ name: Phrase) throws -> String {
    try context.world.files.write(to: place.path + "/" + name[language]) { try $0(bytes) }
    return name[language]
  }

  private func read<Value>(
    _ body: (inout Snapshot) throws(WorkspaceError) -> Value
  ) throws -> Value {
    let store = try Store.open(
      place.directory, in: context.world.fileSystem, environment: context.world.store)
    return try Workspace(store, drawKey: { [] }).read(body)
  }

  /// Carries out a command; of its output `lineLimit` lines are shown, the last `endLimit` of which
  /// are the end.
  private mutating func run(
    _ title: Phrase, _ words: [String], lineLimit: Int, endLimit: Int = 0
  ) {
    let console = TourConsole()
    let status = Program.run(words, in: place.world(context.world, console, language, date))
    steps.append(
      TourStep(
        title: title, command: (["mentorctl"] + words.map(\.typed)).joined(separator: " "),
        status: status, output: console.text, lineLimit: lineLimit, endLimit: endLimit))
  }
}

extension String {
  /// The word as a person types it in a shell.
  fileprivate var typed: String { contains(" ") ? "\"\(self)\"" : self }
}
