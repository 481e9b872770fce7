import MentorCore
import Testing
import Wording

@Suite("Programme stage")
struct ProgrammeStageTests {
  @Test("There are seven stages, numbered from one")
  func numbers() {
    #expect(ProgrammeStage.allCases.map(\.rawValue) == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test("Every stage has a name in both languages", arguments: ProgrammeStage.allCases)
  func names(stage: ProgrammeStage) {
    #expect(!stage.name.ru.isEmpty)
    #expect(!stage.name.en.isEmpty)
  }
}
