// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from test.proto.
// swift-format-ignore-file

/// The proto files of this module and all that they import.
enum GeneratedDescriptors {
    /// An encoded `google.protobuf.FileDescriptorSet`.
    static let fileDescriptorSet: [UInt8] = Self.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }

    /// The bytes, each as the Unicode scalar of its number.
    private static let text = """
        \nä\u{1}\n\u{19}google/protobuf/any.proto\u{12}\u{F}google.protobuf\"6\n\u{3}Any\u{12}\u{19}\n\u{8}t\
        ype_url\u{18}\u{1} \u{1}(\u{9}R\u{7}typeUrl\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{C}R\u{5}value\
        Bv\n\u{13}com.google.protobufB\u{8}AnyProtoP\u{1}Z,google.golang.org/protobuf/types/known/anypb\u{A2}\
        \u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesb\u{6}proto3\nû\u{1}\n\u{1E}google/protobuf/\
        duration.proto\u{12}\u{F}google.protobuf\":\n\u{8}Duration\u{12}\u{18}\n\u{7}seconds\u{18}\u{1} \u{1}\
        (\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{83}\u{1}\n\u{13}com.\
        google.protobufB\u{D}DurationProtoP\u{1}Z1google.golang.org/protobuf/types/known/durationpbø\u{1}\u{1}\
        \u{A2}\u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesb\u{6}proto3\nÿ\u{1}\n\u{1F}google/pro\
        tobuf/timestamp.proto\u{12}\u{F}google.protobuf\";\n\u{9}Timestamp\u{12}\u{18}\n\u{7}seconds\u{18}\u{1}\
         \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{85}\u{1}\n\u{13}\
        com.google.protobufB\u{E}TimestampProtoP\u{1}Z2google.golang.org/protobuf/types/known/timestamppbø\u{1}\
        \u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1E}Google.Protobuf.WellKnownTypesb\u{6}proto3\nÙI\n\ntest.proto\u{12}\
        \u{D}baton.test.v1\u{1A}\u{19}google/protobuf/any.proto\u{1A}\u{1E}google/protobuf/duration.proto\u{1A}\
        \u{1F}google/protobuf/timestamp.proto\"Ô\u{3}\n\u{7}Scalars\u{12}\u{19}\n\u{8}a_double\u{18}\u{1} \u{1}\
        (\u{1}R\u{7}aDouble\u{12}\u{17}\n\u{7}a_float\u{18}\u{2} \u{1}(\u{2}R\u{6}aFloat\u{12}\u{19}\n\u{8}an\
        _int32\u{18}\u{3} \u{1}(\u{5}R\u{7}anInt32\u{12}\u{19}\n\u{8}an_int64\u{18}\u{4} \u{1}(\u{3}R\u{7}anI\
        nt64\u{12}\u{19}\n\u{8}a_uint32\u{18}\u{5} \u{1}(\u{D}R\u{7}aUint32\u{12}\u{19}\n\u{8}a_uint64\u{18}\u{6}\
         \u{1}(\u{4}R\u{7}aUint64\u{12}\u{19}\n\u{8}a_sint32\u{18}\u{7} \u{1}(\u{11}R\u{7}aSint32\u{12}\u{19}\
        \n\u{8}a_sint64\u{18}\u{8} \u{1}(\u{12}R\u{7}aSint64\u{12}\u{1B}\n\u{9}a_fixed32\u{18}\u{9} \u{1}(\u{7}\
        R\u{8}aFixed32\u{12}\u{1B}\n\u{9}a_fixed64\u{18}\n \u{1}(\u{6}R\u{8}aFixed64\u{12}\u{1D}\n\na_sfixed3\
        2\u{18}\u{B} \u{1}(\u{F}R\u{9}aSfixed32\u{12}\u{1D}\n\na_sfixed64\u{18}\u{C} \u{1}(\u{10}R\u{9}aSfixe\
        d64\u{12}\u{15}\n\u{6}a_bool\u{18}\u{D} \u{1}(\u{8}R\u{5}aBool\u{12}\u{19}\n\u{8}a_string\u{18}\u{E} \
        \u{1}(\u{9}R\u{7}aString\u{12}\u{17}\n\u{7}a_bytes\u{18}\u{F} \u{1}(\u{C}R\u{6}aBytes\u{12}0\n\u{8}a_\
        colour\u{18}\u{10} \u{1}(\u{E}2\u{15}.baton.test.v1.ColourR\u{7}aColour\"\u{92}\u{4}\n\u{5}Lists\u{12}\
        \u{18}\n\u{7}doubles\u{18}\u{1} \u{3}(\u{1}R\u{7}doubles\u{12}\u{16}\n\u{6}floats\u{18}\u{2} \u{3}(\u{2}\
        R\u{6}floats\u{12}\u{16}\n\u{6}int32s\u{18}\u{3} \u{3}(\u{5}R\u{6}int32s\u{12}\u{16}\n\u{6}int64s\u{18}\
        \u{4} \u{3}(\u{3}R\u{6}int64s\u{12}\u{18}\n\u{7}uint32s\u{18}\u{5} \u{3}(\u{D}R\u{7}uint32s\u{12}\u{18}\
        \n\u{7}uint64s\u{18}\u{6} \u{3}(\u{4}R\u{7}uint64s\u{12}\u{18}\n\u{7}sint32s\u{18}\u{7} \u{3}(\u{11}R\
        \u{7}sint32s\u{12}\u{18}\n\u{7}sint64s\u{18}\u{8} \u{3}(\u{12}R\u{7}sint64s\u{12}\u{1A}\n\u{8}fixed32\
        s\u{18}\u{9} \u{3}(\u{7}R\u{8}fixed32s\u{12}\u{1A}\n\u{8}fixed64s\u{18}\n \u{3}(\u{6}R\u{8}fixed64s\u{12}\
        \u{1C}\n\u{9}sfixed32s\u{18}\u{B} \u{3}(\u{F}R\u{9}sfixed32s\u{12}\u{1C}\n\u{9}sfixed64s\u{18}\u{C} \u{3}\
        (\u{10}R\u{9}sfixed64s\u{12}\u{14}\n\u{5}bools\u{18}\u{D} \u{3}(\u{8}R\u{5}bools\u{12}\u{18}\n\u{7}st\
        rings\u{18}\u{E} \u{3}(\u{9}R\u{7}strings\u{12}\u{1F}\n\u{B}byte_arrays\u{18}\u{F} \u{3}(\u{C}R\nbyte\
        Arrays\u{12}/\n\u{7}colours\u{18}\u{10} \u{3}(\u{E}2\u{15}.baton.test.v1.ColourR\u{7}colours\u{12})\n\
        \u{5}items\u{18}\u{11} \u{3}(\u{B}2\u{13}.baton.test.v1.ItemR\u{5}items\u{12}\u{1E}\n\u{8}unpacked\u{18}\
        \u{12} \u{3}(\u{5}B\u{2}\u{10}\u{0}R\u{8}unpacked\"2\n\u{4}Item\u{12}\u{E}\n\u{2}id\u{18}\u{1} \u{1}(\
        \u{9}R\u{2}id\u{12}\u{1A}\n\u{8}progress\u{18}\u{2} \u{1}(\u{5}R\u{8}progress\"Ø\u{2}\n\u{7}Choices\u{12}\
        \u{17}\n\u{4}note\u{18}\u{1} \u{1}(\u{9}H\u{1}R\u{4}note\u{88}\u{1}\u{1}\u{12}\u{1B}\n\u{6}number\u{18}\
        \u{2} \u{1}(\u{5}H\u{2}R\u{6}number\u{88}\u{1}\u{1}\u{12}\u{17}\n\u{4}flag\u{18}\u{3} \u{1}(\u{8}H\u{3}\
        R\u{4}flag\u{88}\u{1}\u{1}\u{12},\n\u{4}item\u{18}\u{4} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemH\u{4}R\u{4}\
        item\u{88}\u{1}\u{1}\u{12}\u{16}\n\u{5}whole\u{18}\u{5} \u{1}(\u{3}H\u{0}R\u{5}whole\u{12}\u{14}\n\u{4}\
        text\u{18}\u{6} \u{1}(\u{9}H\u{0}R\u{4}text\u{12}\u{14}\n\u{4}data\u{18}\u{7} \u{1}(\u{C}H\u{0}R\u{4}\
        data\u{12}+\n\u{5}thing\u{18}\u{8} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemH\u{0}R\u{5}thing\u{12}/\n\u{6}\
        colour\u{18}\u{9} \u{1}(\u{E}2\u{15}.baton.test.v1.ColourH\u{0}R\u{6}colourB\u{8}\n\u{6}choiceB\u{7}\n\
        \u{5}_noteB\u{9}\n\u{7}_numberB\u{7}\n\u{5}_flagB\u{7}\n\u{5}_item\"î\u{4}\n\u{4}Maps\u{12}7\n\u{6}c\
        ounts\u{18}\u{1} \u{3}(\u{B}2\u{1F}.baton.test.v1.Maps.CountsEntryR\u{6}counts\u{12}4\n\u{5}items\u{18}\
        \u{2} \u{3}(\u{B}2\u{1E}.baton.test.v1.Maps.ItemsEntryR\u{5}items\u{12}:\n\u{7}colours\u{18}\u{3} \u{3}\
        (\u{B}2 .baton.test.v1.Maps.ColoursEntryR\u{7}colours\u{12}4\n\u{5}flags\u{18}\u{4} \u{3}(\u{B}2\u{1E}\
        .baton.test.v1.Maps.FlagsEntryR\u{5}flags\u{12}4\n\u{5}texts\u{18}\u{5} \u{3}(\u{B}2\u{1E}.baton.test\
        .v1.Maps.TextsEntryR\u{5}texts\u{1A}9\n\u{B}CountsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\
        \u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1A}M\n\nItemsEntry\u{12}\
        \u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12})\n\u{5}value\u{18}\u{2} \u{1}(\u{B}2\u{13}.bat\
        on.test.v1.ItemR\u{5}value:\u{2}8\u{1}\u{1A}Q\n\u{C}ColoursEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}\
        (\u{9}R\u{3}key\u{12}+\n\u{5}value\u{18}\u{2} \u{1}(\u{E}2\u{15}.baton.test.v1.ColourR\u{5}value:\u{2}\
        8\u{1}\u{1A}8\n\nFlagsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}R\u{3}key\u{12}\u{14}\n\u{5}v\
        alue\u{18}\u{2} \u{1}(\u{C}R\u{5}value:\u{2}8\u{1}\u{1A}8\n\nTextsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1}\
         \u{1}(\u{4}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{9}R\u{5}value:\u{2}8\u{1}\"ù\u{1}\n\
        \u{4}Tree\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}'\n\u{4}left\u{18}\u{2} \u{1}(\
        \u{B}2\u{13}.baton.test.v1.TreeR\u{4}left\u{12}/\n\u{8}children\u{18}\u{3} \u{3}(\u{B}2\u{13}.baton.t\
        est.v1.TreeR\u{8}children\u{12}4\n\u{5}named\u{18}\u{4} \u{3}(\u{B}2\u{1E}.baton.test.v1.Tree.NamedEn\
        tryR\u{5}named\u{1A}M\n\nNamedEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{9}R\u{3}key\u{12})\n\u{5}\
        value\u{18}\u{2} \u{1}(\u{B}2\u{13}.baton.test.v1.TreeR\u{5}value:\u{2}8\u{1}\"\u{BE}\u{1}\n\u{5}Time\
        s\u{12}*\n\u{2}at\u{18}\u{1} \u{1}(\u{B}2\u{1A}.google.protobuf.TimestampR\u{2}at\u{12}-\n\u{4}took\u{18}\
        \u{2} \u{1}(\u{B}2\u{19}.google.protobuf.DurationR\u{4}took\u{12},\n\u{6}detail\u{18}\u{3} \u{1}(\u{B}\
        2\u{14}.google.protobuf.AnyR\u{6}detail\u{12},\n\u{3}all\u{18}\u{4} \u{3}(\u{B}2\u{1A}.google.protobu\
        f.TimestampR\u{3}all\"\u{7}\n\u{5}Empty\"\u{82}\u{3}\n\nEverything\u{12}0\n\u{7}scalars\u{18}\u{1} \u{1}\
        (\u{B}2\u{16}.baton.test.v1.ScalarsR\u{7}scalars\u{12}*\n\u{5}lists\u{18}\u{2} \u{1}(\u{B}2\u{14}.bat\
        on.test.v1.ListsR\u{5}lists\u{12}0\n\u{7}choices\u{18}\u{3} \u{1}(\u{B}2\u{16}.baton.test.v1.ChoicesR\
        \u{7}choices\u{12}'\n\u{4}maps\u{18}\u{4} \u{1}(\u{B}2\u{13}.baton.test.v1.MapsR\u{4}maps\u{12}'\n\u{4}\
        tree\u{18}\u{5} \u{1}(\u{B}2\u{13}.baton.test.v1.TreeR\u{4}tree\u{12}*\n\u{5}times\u{18}\u{6} \u{1}(\u{B}\
        2\u{14}.baton.test.v1.TimesR\u{5}times\u{12}.\n\u{7}empties\u{18}\u{7} \u{3}(\u{B}2\u{14}.baton.test.\
        v1.EmptyR\u{7}empties\u{12}\u{14}\n\u{3}far\u{18}ÿÿÿÿ\u{1} \u{1}(\u{9}R\u{3}far\u{12} \n\nodd_num\
        ber\u{18}ÀÕ\u{87}\u{9} \u{1}(\u{5}R\u{9}oddNumber\"\u{91}/\n\u{4}Wide\u{12}*\n\u{6}item_1\u{18}\u{1}\
         \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{5}item1\u{12}*\n\u{6}item_2\u{18}\u{2} \u{1}(\u{B}2\u{13}.b\
        aton.test.v1.ItemR\u{5}item2\u{12}*\n\u{6}item_3\u{18}\u{3} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{5}\
        item3\u{12}*\n\u{6}item_4\u{18}\u{4} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{5}item4\u{12}*\n\u{6}it\
        em_5\u{18}\u{5} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{5}item5\u{12}*\n\u{6}item_6\u{18}\u{6} \u{1}\
        (\u{B}2\u{13}.baton.test.v1.ItemR\u{5}item6\u{12}*\n\u{6}item_7\u{18}\u{7} \u{1}(\u{B}2\u{13}.baton.t\
        est.v1.ItemR\u{5}item7\u{12}*\n\u{6}item_8\u{18}\u{8} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{5}item\
        8\u{12}*\n\u{6}item_9\u{18}\u{9} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{5}item9\u{12},\n\u{7}item_1\
        0\u{18}\n \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item10\u{12},\n\u{7}item_11\u{18}\u{B} \u{1}(\u{B}\
        2\u{13}.baton.test.v1.ItemR\u{6}item11\u{12},\n\u{7}item_12\u{18}\u{C} \u{1}(\u{B}2\u{13}.baton.test.\
        v1.ItemR\u{6}item12\u{12},\n\u{7}item_13\u{18}\u{D} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item13\
        \u{12},\n\u{7}item_14\u{18}\u{E} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item14\u{12},\n\u{7}item_\
        15\u{18}\u{F} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item15\u{12},\n\u{7}item_16\u{18}\u{10} \u{1}\
        (\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item16\u{12},\n\u{7}item_17\u{18}\u{11} \u{1}(\u{B}2\u{13}.bato\
        n.test.v1.ItemR\u{6}item17\u{12},\n\u{7}item_18\u{18}\u{12} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}\
        item18\u{12},\n\u{7}item_19\u{18}\u{13} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item19\u{12},\n\u{7}\
        item_20\u{18}\u{14} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item20\u{12},\n\u{7}item_21\u{18}\u{15}\
         \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item21\u{12},\n\u{7}item_22\u{18}\u{16} \u{1}(\u{B}2\u{13}\
        .baton.test.v1.ItemR\u{6}item22\u{12},\n\u{7}item_23\u{18}\u{17} \u{1}(\u{B}2\u{13}.baton.test.v1.Ite\
        mR\u{6}item23\u{12},\n\u{7}item_24\u{18}\u{18} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item24\u{12}\
        ,\n\u{7}item_25\u{18}\u{19} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item25\u{12},\n\u{7}item_26\u{18}\
        \u{1A} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item26\u{12},\n\u{7}item_27\u{18}\u{1B} \u{1}(\u{B}\
        2\u{13}.baton.test.v1.ItemR\u{6}item27\u{12},\n\u{7}item_28\u{18}\u{1C} \u{1}(\u{B}2\u{13}.baton.test\
        .v1.ItemR\u{6}item28\u{12},\n\u{7}item_29\u{18}\u{1D} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item\
        29\u{12},\n\u{7}item_30\u{18}\u{1E} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item30\u{12},\n\u{7}it\
        em_31\u{18}\u{1F} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item31\u{12},\n\u{7}item_32\u{18}  \u{1}\
        (\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item32\u{12},\n\u{7}item_33\u{18}! \u{1}(\u{B}2\u{13}.baton.tes\
        t.v1.ItemR\u{6}item33\u{12},\n\u{7}item_34\u{18}\" \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item34\u{12}\
        ,\n\u{7}item_35\u{18}# \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item35\u{12},\n\u{7}item_36\u{18}$ \
        \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item36\u{12},\n\u{7}item_37\u{18}% \u{1}(\u{B}2\u{13}.bato\
        n.test.v1.ItemR\u{6}item37\u{12},\n\u{7}item_38\u{18}& \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}ite\
        m38\u{12},\n\u{7}item_39\u{18}' \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item39\u{12},\n\u{7}item_4\
        0\u{18}( \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item40\u{12},\n\u{7}item_41\u{18}) \u{1}(\u{B}2\u{13}\
        .baton.test.v1.ItemR\u{6}item41\u{12},\n\u{7}item_42\u{18}* \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}\
        item42\u{12},\n\u{7}item_43\u{18}+ \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item43\u{12},\n\u{7}ite\
        m_44\u{18}, \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item44\u{12},\n\u{7}item_45\u{18}- \u{1}(\u{B}\
        2\u{13}.baton.test.v1.ItemR\u{6}item45\u{12},\n\u{7}item_46\u{18}. \u{1}(\u{B}2\u{13}.baton.test.v1.I\
        temR\u{6}item46\u{12},\n\u{7}item_47\u{18}/ \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item47\u{12},\n\
        \u{7}item_48\u{18}0 \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item48\u{12},\n\u{7}item_49\u{18}1 \u{1}\
        (\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item49\u{12},\n\u{7}item_50\u{18}2 \u{1}(\u{B}2\u{13}.baton.tes\
        t.v1.ItemR\u{6}item50\u{12},\n\u{7}item_51\u{18}3 \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item51\u{12}\
        ,\n\u{7}item_52\u{18}4 \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item52\u{12},\n\u{7}item_53\u{18}5 \
        \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item53\u{12},\n\u{7}item_54\u{18}6 \u{1}(\u{B}2\u{13}.bato\
        n.test.v1.ItemR\u{6}item54\u{12},\n\u{7}item_55\u{18}7 \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}ite\
        m55\u{12},\n\u{7}item_56\u{18}8 \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item56\u{12},\n\u{7}item_5\
        7\u{18}9 \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item57\u{12},\n\u{7}item_58\u{18}: \u{1}(\u{B}2\u{13}\
        .baton.test.v1.ItemR\u{6}item58\u{12},\n\u{7}item_59\u{18}; \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}\
        item59\u{12},\n\u{7}item_60\u{18}< \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item60\u{12},\n\u{7}ite\
        m_61\u{18}= \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item61\u{12},\n\u{7}item_62\u{18}> \u{1}(\u{B}\
        2\u{13}.baton.test.v1.ItemR\u{6}item62\u{12},\n\u{7}item_63\u{18}? \u{1}(\u{B}2\u{13}.baton.test.v1.I\
        temR\u{6}item63\u{12},\n\u{7}item_64\u{18}@ \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item64\u{12},\n\
        \u{7}item_65\u{18}A \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item65\u{12},\n\u{7}item_66\u{18}B \u{1}\
        (\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item66\u{12},\n\u{7}item_67\u{18}C \u{1}(\u{B}2\u{13}.baton.tes\
        t.v1.ItemR\u{6}item67\u{12},\n\u{7}item_68\u{18}D \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item68\u{12}\
        ,\n\u{7}item_69\u{18}E \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item69\u{12},\n\u{7}item_70\u{18}F \
        \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item70\u{12},\n\u{7}item_71\u{18}G \u{1}(\u{B}2\u{13}.bato\
        n.test.v1.ItemR\u{6}item71\u{12},\n\u{7}item_72\u{18}H \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}ite\
        m72\u{12},\n\u{7}item_73\u{18}I \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item73\u{12},\n\u{7}item_7\
        4\u{18}J \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item74\u{12},\n\u{7}item_75\u{18}K \u{1}(\u{B}2\u{13}\
        .baton.test.v1.ItemR\u{6}item75\u{12},\n\u{7}item_76\u{18}L \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}\
        item76\u{12},\n\u{7}item_77\u{18}M \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item77\u{12},\n\u{7}ite\
        m_78\u{18}N \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item78\u{12},\n\u{7}item_79\u{18}O \u{1}(\u{B}\
        2\u{13}.baton.test.v1.ItemR\u{6}item79\u{12},\n\u{7}item_80\u{18}P \u{1}(\u{B}2\u{13}.baton.test.v1.I\
        temR\u{6}item80\u{12},\n\u{7}item_81\u{18}Q \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item81\u{12},\n\
        \u{7}item_82\u{18}R \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item82\u{12},\n\u{7}item_83\u{18}S \u{1}\
        (\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item83\u{12},\n\u{7}item_84\u{18}T \u{1}(\u{B}2\u{13}.baton.tes\
        t.v1.ItemR\u{6}item84\u{12},\n\u{7}item_85\u{18}U \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item85\u{12}\
        ,\n\u{7}item_86\u{18}V \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item86\u{12},\n\u{7}item_87\u{18}W \
        \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item87\u{12},\n\u{7}item_88\u{18}X \u{1}(\u{B}2\u{13}.bato\
        n.test.v1.ItemR\u{6}item88\u{12},\n\u{7}item_89\u{18}Y \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}ite\
        m89\u{12},\n\u{7}item_90\u{18}Z \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item90\u{12},\n\u{7}item_9\
        1\u{18}[ \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item91\u{12},\n\u{7}item_92\u{18}\\ \u{1}(\u{B}2\u{13}\
        .baton.test.v1.ItemR\u{6}item92\u{12},\n\u{7}item_93\u{18}] \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}\
        item93\u{12},\n\u{7}item_94\u{18}^ \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item94\u{12},\n\u{7}ite\
        m_95\u{18}_ \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item95\u{12},\n\u{7}item_96\u{18}` \u{1}(\u{B}\
        2\u{13}.baton.test.v1.ItemR\u{6}item96\u{12},\n\u{7}item_97\u{18}a \u{1}(\u{B}2\u{13}.baton.test.v1.I\
        temR\u{6}item97\u{12},\n\u{7}item_98\u{18}b \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item98\u{12},\n\
        \u{7}item_99\u{18}c \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{6}item99\u{12}.\n\u{8}item_100\u{18}d \u{1}\
        (\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item100\u{12}.\n\u{8}item_101\u{18}e \u{1}(\u{B}2\u{13}.baton.t\
        est.v1.ItemR\u{7}item101\u{12}.\n\u{8}item_102\u{18}f \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item\
        102\u{12}.\n\u{8}item_103\u{18}g \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item103\u{12}.\n\u{8}item\
        _104\u{18}h \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item104\u{12}.\n\u{8}item_105\u{18}i \u{1}(\u{B}\
        2\u{13}.baton.test.v1.ItemR\u{7}item105\u{12}.\n\u{8}item_106\u{18}j \u{1}(\u{B}2\u{13}.baton.test.v1\
        .ItemR\u{7}item106\u{12}.\n\u{8}item_107\u{18}k \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item107\u{12}\
        .\n\u{8}item_108\u{18}l \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item108\u{12}.\n\u{8}item_109\u{18}\
        m \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item109\u{12}.\n\u{8}item_110\u{18}n \u{1}(\u{B}2\u{13}.\
        baton.test.v1.ItemR\u{7}item110\u{12}.\n\u{8}item_111\u{18}o \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}\
        item111\u{12}.\n\u{8}item_112\u{18}p \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item112\u{12}.\n\u{8}\
        item_113\u{18}q \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item113\u{12}.\n\u{8}item_114\u{18}r \u{1}\
        (\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item114\u{12}.\n\u{8}item_115\u{18}s \u{1}(\u{B}2\u{13}.baton.t\
        est.v1.ItemR\u{7}item115\u{12}.\n\u{8}item_116\u{18}t \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item\
        116\u{12}.\n\u{8}item_117\u{18}u \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item117\u{12}.\n\u{8}item\
        _118\u{18}v \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item118\u{12}.\n\u{8}item_119\u{18}w \u{1}(\u{B}\
        2\u{13}.baton.test.v1.ItemR\u{7}item119\u{12}.\n\u{8}item_120\u{18}x \u{1}(\u{B}2\u{13}.baton.test.v1\
        .ItemR\u{7}item120\u{12}.\n\u{8}item_121\u{18}y \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item121\u{12}\
        .\n\u{8}item_122\u{18}z \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item122\u{12}.\n\u{8}item_123\u{18}\
        { \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item123\u{12}.\n\u{8}item_124\u{18}| \u{1}(\u{B}2\u{13}.\
        baton.test.v1.ItemR\u{7}item124\u{12}.\n\u{8}item_125\u{18}} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}\
        item125\u{12}.\n\u{8}item_126\u{18}~ \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item126\u{12}.\n\u{8}\
        item_127\u{18}\u{7F} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item127\u{12}/\n\u{8}item_128\u{18}\u{80}\
        \u{1} \u{1}(\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item128\u{12}/\n\u{8}item_129\u{18}\u{81}\u{1} \u{1}\
        (\u{B}2\u{13}.baton.test.v1.ItemR\u{7}item129\u{12}/\n\u{8}item_130\u{18}\u{82}\u{1} \u{1}(\u{B}2\u{13}\
        .baton.test.v1.ItemR\u{7}item130*]\n\u{6}Colour\u{12}\u{16}\n\u{12}COLOUR_UNSPECIFIED\u{10}\u{0}\u{12}\
        \u{E}\n\nCOLOUR_RED\u{10}\u{1}\u{12}\u{10}\n\u{C}COLOUR_GREEN\u{10}\u{2}\u{12}\u{19}\n\u{C}COLOUR_BEL\
        OW\u{10}ûÿÿÿÿÿÿÿÿ\u{1}2s\n\u{4}Echo\u{12}5\n\u{3}Say\u{12}\u{13}.baton.test.v1.Item\u{1A}\u{19}\
        .baton.test.v1.Everything\u{12}4\n\u{5}Watch\u{12}\u{14}.baton.test.v1.Empty\u{1A}\u{13}.baton.test.v\
        1.Item0\u{1}J\u{B8}\u{1}\nG\n\u{1}\u{C}\u{1A}B Messages with every shape of field, for the tests of t\
        he bridge.\n\nm\n\u{2}\u{4}\u{9}\u{1A}g More singular messages than one word has bits, and more field\
        s than protobuf-c's bitmap on the stack.\nb\u{6}proto3
        """
}
