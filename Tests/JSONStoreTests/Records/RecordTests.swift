import JSONStore
import Testing

@Suite("Record")
struct RecordTests {
  let boat = Boat(
    crew: ["Лёва", "Аня"], drive: .motor, engines: [Engine(power: 2.5, serial: nil)],
    id: BoatID(number: 7), name: "Заря \"2\"", ports: ["Псков": 2, "Анапа": 1], seats: 2)

  @Test("Is written with sorted keys, one field a line")
  func pretty() {
    let text = String(decoding: JSONCoding.encodePretty(boat), as: UTF8.self)
    #expect(
      text == """
        {
          "crew": ["Лёва", "Аня"],
          "drive": "motor",
          "engines": [
            {
              "power": 2.5
            }
          ],
          "id": "B-7",
          "isRacing": false,
          "name": "Заря \\"2\\"",
          "ports": {
            "Анапа": 1,
            "Псков": 2
          },
          "seats": 2
        }

        """)
  }

  @Test("Reads back what it writes", arguments: [true, false])
  func roundTrip(isPretty: Bool) throws {
    let bytes = isPretty ? JSONCoding.encodePretty(boat) : JSONCoding.encodeCompact(boat)
    #expect(try JSONCoding.decode(Boat.self, from: bytes, file: "boat.json") == boat)
  }

  @Test("Is sorted even where its declaration is not")
  func disordered() throws {
    let value = Disordered(serial: "a,\"b\":{", power: 1, marks: ["x", "y"])
    let bytes = JSONCoding.encodeCompact(value)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"marks":["x","y"],"power":1.0,"serial":"a,\"b\":{"}"#)
    #expect(try JSONCoding.decode(Disordered.self, from: bytes, file: "x.json") == value)
    let pretty = JSONCoding.encodePretty(value)
    #expect(try JSONCoding.decode(Disordered.self, from: pretty, file: "x.json") == value)
  }
}
