import JSONStore
import MentorCore
import Testing

@Suite("Numbers of an organisation in the registers")
struct RegistrationNumberTests {
  @Test("A number whose check digit fits is taken, with or without spaces")
  func accepts() throws {
    #expect(try TaxpayerNumber(jsonText: "7203012340").jsonText == "7203012340")
    #expect(try TaxpayerNumber(jsonText: "72 03 012340").jsonText == "7203012340")
    #expect(try RegistrationNumber(jsonText: "1027203012341").jsonText == "1027203012341")
    let samples = (TaxpayerNumber.jsonSample, RegistrationNumber.jsonSample)
    #expect(samples.0.jsonText.count == 10 && samples.1.jsonText.count == 13)
  }

  @Test(
    "Any other text is refused, digits of other scripts too",
    arguments: ["", "7203012341", "720301234", "72030123400", "72030I2340", "٧٢٠٣٠١٢٣٤٠"])
  func refuses(text: String) {
    #expect(throws: ValueProblem.self) { try TaxpayerNumber(jsonText: text) }
    #expect(throws: ValueProblem.self) { try RegistrationNumber(jsonText: text) }
  }

  @Test("One wrong digit is found wherever it stands", arguments: 0..<10)
  func wrongDigit(place: Int) {
    var digits = Array("7203012340")
    digits[place] =
      digits[place] == "9" ? "8" : Character("\((digits[place].wholeNumberValue ?? 0) + 1)")
    #expect(throws: ValueProblem.self) { try TaxpayerNumber(jsonText: String(digits)) }
  }
}
