// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// DO NOT EDIT: made by protoc-gen-baton from bench.proto.
// swift-format-ignore-file

/// The proto files of this module and all that they import.
enum GeneratedDescriptors {
    /// An encoded `google.protobuf.FileDescriptorSet`.
    static let fileDescriptorSet: [UInt8] = Self.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }

    /// The bytes, each as the Unicode scalar of its number.
    private static let text = """
        \nó;\n google/protobuf/descriptor.proto\u{12}\u{F}google.protobuf\"M\n\u{11}FileDescriptorSet\u{12}8\
        \n\u{4}file\u{18}\u{1} \u{3}(\u{B}2$.google.protobuf.FileDescriptorProtoR\u{4}file\"ä\u{4}\n\u{13}Fi\
        leDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{18}\n\u{7}package\u{18}\
        \u{2} \u{1}(\u{9}R\u{7}package\u{12}\u{1E}\n\ndependency\u{18}\u{3} \u{3}(\u{9}R\ndependency\u{12}+\n\
        \u{11}public_dependency\u{18}\n \u{3}(\u{5}R\u{10}publicDependency\u{12}'\n\u{F}weak_dependency\u{18}\
        \u{B} \u{3}(\u{5}R\u{E}weakDependency\u{12}C\n\u{C}message_type\u{18}\u{4} \u{3}(\u{B}2 .google.proto\
        buf.DescriptorProtoR\u{B}messageType\u{12}A\n\u{9}enum_type\u{18}\u{5} \u{3}(\u{B}2$.google.protobuf.\
        EnumDescriptorProtoR\u{8}enumType\u{12}A\n\u{7}service\u{18}\u{6} \u{3}(\u{B}2'.google.protobuf.Servi\
        ceDescriptorProtoR\u{7}service\u{12}C\n\u{9}extension\u{18}\u{7} \u{3}(\u{B}2%.google.protobuf.FieldD\
        escriptorProtoR\u{9}extension\u{12}6\n\u{7}options\u{18}\u{8} \u{1}(\u{B}2\u{1C}.google.protobuf.File\
        OptionsR\u{7}options\u{12}I\n\u{10}source_code_info\u{18}\u{9} \u{1}(\u{B}2\u{1F}.google.protobuf.Sou\
        rceCodeInfoR\u{E}sourceCodeInfo\u{12}\u{16}\n\u{6}syntax\u{18}\u{C} \u{1}(\u{9}R\u{6}syntax\"\u{B9}\u{6}\
        \n\u{F}DescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12};\n\u{5}field\u{18}\
        \u{2} \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{5}field\u{12}C\n\u{9}extension\u{18}\u{6}\
         \u{3}(\u{B}2%.google.protobuf.FieldDescriptorProtoR\u{9}extension\u{12}A\n\u{B}nested_type\u{18}\u{3}\
         \u{3}(\u{B}2 .google.protobuf.DescriptorProtoR\nnestedType\u{12}A\n\u{9}enum_type\u{18}\u{4} \u{3}(\u{B}\
        2$.google.protobuf.EnumDescriptorProtoR\u{8}enumType\u{12}X\n\u{F}extension_range\u{18}\u{5} \u{3}(\u{B}\
        2/.google.protobuf.DescriptorProto.ExtensionRangeR\u{E}extensionRange\u{12}D\n\noneof_decl\u{18}\u{8}\
         \u{3}(\u{B}2%.google.protobuf.OneofDescriptorProtoR\u{9}oneofDecl\u{12}9\n\u{7}options\u{18}\u{7} \u{1}\
        (\u{B}2\u{1F}.google.protobuf.MessageOptionsR\u{7}options\u{12}U\n\u{E}reserved_range\u{18}\u{9} \u{3}\
        (\u{B}2..google.protobuf.DescriptorProto.ReservedRangeR\u{D}reservedRange\u{12}#\n\u{D}reserved_name\u{18}\
        \n \u{3}(\u{9}R\u{C}reservedName\u{1A}z\n\u{E}ExtensionRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}\
        (\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\u{12}@\n\u{7}options\u{18}\u{3}\
         \u{1}(\u{B}2&.google.protobuf.ExtensionRangeOptionsR\u{7}options\u{1A}7\n\u{D}ReservedRange\u{12}\u{14}\
        \n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"\
        |\n\u{15}ExtensionRangeOptions\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.p\
        rotobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\
        \u{2}\"Á\u{6}\n\u{14}FieldDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\
        \u{16}\n\u{6}number\u{18}\u{3} \u{1}(\u{5}R\u{6}number\u{12}A\n\u{5}label\u{18}\u{4} \u{1}(\u{E}2+.go\
        ogle.protobuf.FieldDescriptorProto.LabelR\u{5}label\u{12}>\n\u{4}type\u{18}\u{5} \u{1}(\u{E}2*.google\
        .protobuf.FieldDescriptorProto.TypeR\u{4}type\u{12}\u{1B}\n\u{9}type_name\u{18}\u{6} \u{1}(\u{9}R\u{8}\
        typeName\u{12}\u{1A}\n\u{8}extendee\u{18}\u{2} \u{1}(\u{9}R\u{8}extendee\u{12}#\n\u{D}default_value\u{18}\
        \u{7} \u{1}(\u{9}R\u{C}defaultValue\u{12}\u{1F}\n\u{B}oneof_index\u{18}\u{9} \u{1}(\u{5}R\noneofIndex\
        \u{12}\u{1B}\n\u{9}json_name\u{18}\n \u{1}(\u{9}R\u{8}jsonName\u{12}7\n\u{7}options\u{18}\u{8} \u{1}(\
        \u{B}2\u{1D}.google.protobuf.FieldOptionsR\u{7}options\u{12}'\n\u{F}proto3_optional\u{18}\u{11} \u{1}\
        (\u{8}R\u{E}proto3Optional\"\u{B6}\u{2}\n\u{4}Type\u{12}\u{F}\n\u{B}TYPE_DOUBLE\u{10}\u{1}\u{12}\u{E}\
        \n\nTYPE_FLOAT\u{10}\u{2}\u{12}\u{E}\n\nTYPE_INT64\u{10}\u{3}\u{12}\u{F}\n\u{B}TYPE_UINT64\u{10}\u{4}\
        \u{12}\u{E}\n\nTYPE_INT32\u{10}\u{5}\u{12}\u{10}\n\u{C}TYPE_FIXED64\u{10}\u{6}\u{12}\u{10}\n\u{C}TYPE\
        _FIXED32\u{10}\u{7}\u{12}\u{D}\n\u{9}TYPE_BOOL\u{10}\u{8}\u{12}\u{F}\n\u{B}TYPE_STRING\u{10}\u{9}\u{12}\
        \u{E}\n\nTYPE_GROUP\u{10}\n\u{12}\u{10}\n\u{C}TYPE_MESSAGE\u{10}\u{B}\u{12}\u{E}\n\nTYPE_BYTES\u{10}\u{C}\
        \u{12}\u{F}\n\u{B}TYPE_UINT32\u{10}\u{D}\u{12}\u{D}\n\u{9}TYPE_ENUM\u{10}\u{E}\u{12}\u{11}\n\u{D}TYPE\
        _SFIXED32\u{10}\u{F}\u{12}\u{11}\n\u{D}TYPE_SFIXED64\u{10}\u{10}\u{12}\u{F}\n\u{B}TYPE_SINT32\u{10}\u{11}\
        \u{12}\u{F}\n\u{B}TYPE_SINT64\u{10}\u{12}\"C\n\u{5}Label\u{12}\u{12}\n\u{E}LABEL_OPTIONAL\u{10}\u{1}\u{12}\
        \u{12}\n\u{E}LABEL_REQUIRED\u{10}\u{2}\u{12}\u{12}\n\u{E}LABEL_REPEATED\u{10}\u{3}\"c\n\u{14}OneofDes\
        criptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}7\n\u{7}options\u{18}\u{2} \
        \u{1}(\u{B}2\u{1D}.google.protobuf.OneofOptionsR\u{7}options\"ã\u{2}\n\u{13}EnumDescriptorProto\u{12}\
        \u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}?\n\u{5}value\u{18}\u{2} \u{3}(\u{B}2).google\
        .protobuf.EnumValueDescriptorProtoR\u{5}value\u{12}6\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2\u{1C}.goog\
        le.protobuf.EnumOptionsR\u{7}options\u{12}]\n\u{E}reserved_range\u{18}\u{4} \u{3}(\u{B}26.google.prot\
        obuf.EnumDescriptorProto.EnumReservedRangeR\u{D}reservedRange\u{12}#\n\u{D}reserved_name\u{18}\u{5} \u{3}\
        (\u{9}R\u{C}reservedName\u{1A};\n\u{11}EnumReservedRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}\
        R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"\u{83}\u{1}\n\u{18}EnumValueDescri\
        ptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{16}\n\u{6}number\u{18}\u{2}\
         \u{1}(\u{5}R\u{6}number\u{12};\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2!.google.protobuf.EnumValueOptio\
        nsR\u{7}options\"\u{A7}\u{1}\n\u{16}ServiceDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}\
        R\u{4}name\u{12}>\n\u{6}method\u{18}\u{2} \u{3}(\u{B}2&.google.protobuf.MethodDescriptorProtoR\u{6}me\
        thod\u{12}9\n\u{7}options\u{18}\u{3} \u{1}(\u{B}2\u{1F}.google.protobuf.ServiceOptionsR\u{7}options\"\
        \u{89}\u{2}\n\u{15}MethodDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\
        \u{1D}\n\ninput_type\u{18}\u{2} \u{1}(\u{9}R\u{9}inputType\u{12}\u{1F}\n\u{B}output_type\u{18}\u{3} \u{1}\
        (\u{9}R\noutputType\u{12}8\n\u{7}options\u{18}\u{4} \u{1}(\u{B}2\u{1E}.google.protobuf.MethodOptionsR\
        \u{7}options\u{12}0\n\u{10}client_streaming\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{F}clientStreaming\u{12}\
        0\n\u{10}server_streaming\u{18}\u{6} \u{1}(\u{8}:\u{5}falseR\u{F}serverStreaming\"\u{91}\u{9}\n\u{B}F\
        ileOptions\u{12}!\n\u{C}java_package\u{18}\u{1} \u{1}(\u{9}R\u{B}javaPackage\u{12}0\n\u{14}java_outer\
        _classname\u{18}\u{8} \u{1}(\u{9}R\u{12}javaOuterClassname\u{12}5\n\u{13}java_multiple_files\u{18}\n \
        \u{1}(\u{8}:\u{5}falseR\u{11}javaMultipleFiles\u{12}D\n\u{1D}java_generate_equals_and_hash\u{18}\u{14}\
         \u{1}(\u{8}B\u{2}\u{18}\u{1}R\u{19}javaGenerateEqualsAndHash\u{12}:\n\u{16}java_string_check_utf8\u{18}\
        \u{1B} \u{1}(\u{8}:\u{5}falseR\u{13}javaStringCheckUtf8\u{12}S\n\u{C}optimize_for\u{18}\u{9} \u{1}(\u{E}\
        2).google.protobuf.FileOptions.OptimizeMode:\u{5}SPEEDR\u{B}optimizeFor\u{12}\u{1D}\n\ngo_package\u{18}\
        \u{B} \u{1}(\u{9}R\u{9}goPackage\u{12}5\n\u{13}cc_generic_services\u{18}\u{10} \u{1}(\u{8}:\u{5}false\
        R\u{11}ccGenericServices\u{12}9\n\u{15}java_generic_services\u{18}\u{11} \u{1}(\u{8}:\u{5}falseR\u{13}\
        javaGenericServices\u{12}5\n\u{13}py_generic_services\u{18}\u{12} \u{1}(\u{8}:\u{5}falseR\u{11}pyGene\
        ricServices\u{12}7\n\u{14}php_generic_services\u{18}* \u{1}(\u{8}:\u{5}falseR\u{12}phpGenericServices\
        \u{12}%\n\ndeprecated\u{18}\u{17} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}.\n\u{10}cc_enable_arenas\u{18}\
        \u{1F} \u{1}(\u{8}:\u{4}trueR\u{E}ccEnableArenas\u{12}*\n\u{11}objc_class_prefix\u{18}$ \u{1}(\u{9}R\u{F}\
        objcClassPrefix\u{12})\n\u{10}csharp_namespace\u{18}% \u{1}(\u{9}R\u{F}csharpNamespace\u{12}!\n\u{C}s\
        wift_prefix\u{18}' \u{1}(\u{9}R\u{B}swiftPrefix\u{12}(\n\u{10}php_class_prefix\u{18}( \u{1}(\u{9}R\u{E}\
        phpClassPrefix\u{12}#\n\u{D}php_namespace\u{18}) \u{1}(\u{9}R\u{C}phpNamespace\u{12}4\n\u{16}php_meta\
        data_namespace\u{18}, \u{1}(\u{9}R\u{14}phpMetadataNamespace\u{12}!\n\u{C}ruby_package\u{18}- \u{1}(\u{9}\
        R\u{B}rubyPackage\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Unint\
        erpretedOptionR\u{13}uninterpretedOption\":\n\u{C}OptimizeMode\u{12}\u{9}\n\u{5}SPEED\u{10}\u{1}\u{12}\
        \u{D}\n\u{9}CODE_SIZE\u{10}\u{2}\u{12}\u{10}\n\u{C}LITE_RUNTIME\u{10}\u{3}*\u{9}\u{8}è\u{7}\u{10}\u{80}\
        \u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}&\u{10}'\"ã\u{2}\n\u{E}MessageOptions\u{12}<\n\u{17}message_set_wi\
        re_format\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\u{14}messageSetWireFormat\u{12}L\n\u{1F}no_standard_desc\
        riptor_accessor\u{18}\u{2} \u{1}(\u{8}:\u{5}falseR\u{1C}noStandardDescriptorAccessor\u{12}%\n\ndeprec\
        ated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}\u{1B}\n\u{9}map_entry\u{18}\u{7} \u{1}(\u{8}\
        R\u{8}mapEntry\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.Uninterp\
        retedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\
        \u{4}\u{10}\u{5}J\u{4}\u{8}\u{5}\u{10}\u{6}J\u{4}\u{8}\u{6}\u{10}\u{7}J\u{4}\u{8}\u{8}\u{10}\u{9}J\u{4}\
        \u{8}\u{9}\u{10}\n\"\u{92}\u{4}\n\u{C}FieldOptions\u{12}A\n\u{5}ctype\u{18}\u{1} \u{1}(\u{E}2#.google\
        .protobuf.FieldOptions.CType:\u{6}STRINGR\u{5}ctype\u{12}\u{16}\n\u{6}packed\u{18}\u{2} \u{1}(\u{8}R\u{6}\
        packed\u{12}G\n\u{6}jstype\u{18}\u{6} \u{1}(\u{E}2$.google.protobuf.FieldOptions.JSType:\u{9}JS_NORMA\
        LR\u{6}jstype\u{12}\u{19}\n\u{4}lazy\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{4}lazy\u{12}.\n\u{F}unverif\
        ied_lazy\u{18}\u{F} \u{1}(\u{8}:\u{5}falseR\u{E}unverifiedLazy\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\
        \u{8}:\u{5}falseR\ndeprecated\u{12}\u{19}\n\u{4}weak\u{18}\n \u{1}(\u{8}:\u{5}falseR\u{4}weak\u{12}X\n\
        \u{14}uninterpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}unint\
        erpretedOption\"/\n\u{5}CType\u{12}\n\n\u{6}STRING\u{10}\u{0}\u{12}\u{8}\n\u{4}CORD\u{10}\u{1}\u{12}\u{10}\
        \n\u{C}STRING_PIECE\u{10}\u{2}\"5\n\u{6}JSType\u{12}\u{D}\n\u{9}JS_NORMAL\u{10}\u{0}\u{12}\u{D}\n\u{9}\
        JS_STRING\u{10}\u{1}\u{12}\u{D}\n\u{9}JS_NUMBER\u{10}\u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\
        \u{2}J\u{4}\u{8}\u{4}\u{10}\u{5}\"s\n\u{C}OneofOptions\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7}\
         \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\
        \u{80}\u{80}\u{80}\u{2}\"À\u{1}\n\u{B}EnumOptions\u{12}\u{1F}\n\u{B}allow_alias\u{18}\u{2} \u{1}(\u{8}\
        R\nallowAlias\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}unint\
        erpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOpt\
        ion*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{5}\u{10}\u{6}\"\u{9E}\u{1}\n\u{10}\
        EnumValueOptions\u{12}%\n\ndeprecated\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}un\
        interpreted_option\u{18}ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpreted\
        Option*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9C}\u{1}\n\u{E}ServiceOptions\u{12}%\n\
        \ndeprecated\u{18}! \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}ç\u{7}\
         \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{9}\u{8}è\u{7}\u{10}\u{80}\
        \u{80}\u{80}\u{80}\u{2}\"à\u{2}\n\u{D}MethodOptions\u{12}%\n\ndeprecated\u{18}! \u{1}(\u{8}:\u{5}fal\
        seR\ndeprecated\u{12}q\n\u{11}idempotency_level\u{18}\" \u{1}(\u{E}2/.google.protobuf.MethodOptions.I\
        dempotencyLevel:\u{13}IDEMPOTENCY_UNKNOWNR\u{10}idempotencyLevel\u{12}X\n\u{14}uninterpreted_option\u{18}\
        ç\u{7} \u{3}(\u{B}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\"P\n\u{10}Idempot\
        encyLevel\u{12}\u{17}\n\u{13}IDEMPOTENCY_UNKNOWN\u{10}\u{0}\u{12}\u{13}\n\u{F}NO_SIDE_EFFECTS\u{10}\u{1}\
        \u{12}\u{E}\n\nIDEMPOTENT\u{10}\u{2}*\u{9}\u{8}è\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9A}\u{3}\
        \n\u{13}UninterpretedOption\u{12}A\n\u{4}name\u{18}\u{2} \u{3}(\u{B}2-.google.protobuf.UninterpretedO\
        ption.NamePartR\u{4}name\u{12})\n\u{10}identifier_value\u{18}\u{3} \u{1}(\u{9}R\u{F}identifierValue\u{12}\
        ,\n\u{12}positive_int_value\u{18}\u{4} \u{1}(\u{4}R\u{10}positiveIntValue\u{12},\n\u{12}negative_int_\
        value\u{18}\u{5} \u{1}(\u{3}R\u{10}negativeIntValue\u{12}!\n\u{C}double_value\u{18}\u{6} \u{1}(\u{1}R\
        \u{B}doubleValue\u{12}!\n\u{C}string_value\u{18}\u{7} \u{1}(\u{C}R\u{B}stringValue\u{12}'\n\u{F}aggre\
        gate_value\u{18}\u{8} \u{1}(\u{9}R\u{E}aggregateValue\u{1A}J\n\u{8}NamePart\u{12}\u{1B}\n\u{9}name_pa\
        rt\u{18}\u{1} \u{2}(\u{9}R\u{8}namePart\u{12}!\n\u{C}is_extension\u{18}\u{2} \u{2}(\u{8}R\u{B}isExten\
        sion\"\u{A7}\u{2}\n\u{E}SourceCodeInfo\u{12}D\n\u{8}location\u{18}\u{1} \u{3}(\u{B}2(.google.protobuf\
        .SourceCodeInfo.LocationR\u{8}location\u{1A}Î\u{1}\n\u{8}Location\u{12}\u{16}\n\u{4}path\u{18}\u{1} \
        \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{16}\n\u{4}span\u{18}\u{2} \u{3}(\u{5}B\u{2}\u{10}\u{1}\
        R\u{4}span\u{12})\n\u{10}leading_comments\u{18}\u{3} \u{1}(\u{9}R\u{F}leadingComments\u{12}+\n\u{11}t\
        railing_comments\u{18}\u{4} \u{1}(\u{9}R\u{10}trailingComments\u{12}:\n\u{19}leading_detached_comment\
        s\u{18}\u{6} \u{3}(\u{9}R\u{17}leadingDetachedComments\"Ñ\u{1}\n\u{11}GeneratedCodeInfo\u{12}M\n\nan\
        notation\u{18}\u{1} \u{3}(\u{B}2-.google.protobuf.GeneratedCodeInfo.AnnotationR\nannotation\u{1A}m\n\n\
        Annotation\u{12}\u{16}\n\u{4}path\u{18}\u{1} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{1F}\n\u{B}\
        source_file\u{18}\u{2} \u{1}(\u{9}R\nsourceFile\u{12}\u{14}\n\u{5}begin\u{18}\u{3} \u{1}(\u{5}R\u{5}b\
        egin\u{12}\u{10}\n\u{3}end\u{18}\u{4} \u{1}(\u{5}R\u{3}endB~\n\u{13}com.google.protobufB\u{10}Descrip\
        torProtosH\u{1}Z-google.golang.org/protobuf/types/descriptorpbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1A}\
        Google.Protobuf.Reflection\nû\u{1}\n\u{1E}google/protobuf/duration.proto\u{12}\u{F}google.protobuf\"\
        :\n\u{8}Duration\u{12}\u{18}\n\u{7}seconds\u{18}\u{1} \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nano\
        s\u{18}\u{2} \u{1}(\u{5}R\u{5}nanosB\u{83}\u{1}\n\u{13}com.google.protobufB\u{D}DurationProtoP\u{1}Z1\
        google.golang.org/protobuf/types/known/durationpbø\u{1}\u{1}\u{A2}\u{2}\u{3}GPBª\u{2}\u{1E}Google.P\
        rotobuf.WellKnownTypesb\u{6}proto3\nû(\n\u{16}baton/v1/options.proto\u{12}\u{8}baton.v1\u{1A} google\
        /protobuf/descriptor.proto\u{1A}\u{1E}google/protobuf/duration.proto\"\u{82}\u{3}\n\u{D}MethodOptions\
        \u{12}\u{14}\n\u{5}roles\u{18}\u{1} \u{3}(\u{9}R\u{5}roles\u{12}@\n\u{E}authentication\u{18}\u{2} \u{1}\
        (\u{E}2\u{18}.baton.v1.AuthenticationR\u{E}authentication\u{12}7\n\u{B}idempotency\u{18}\u{3} \u{1}(\u{E}\
        2\u{15}.baton.v1.IdempotencyR\u{B}idempotency\u{12}D\n\u{10}default_deadline\u{18}\u{4} \u{1}(\u{B}2\u{19}\
        .google.protobuf.DurationR\u{F}defaultDeadline\u{12}.\n\u{13}payload_limit_bytes\u{18}\u{5} \u{1}(\u{4}\
        R\u{11}payloadLimitBytes\u{12}\u{1D}\n\nrate_class\u{18}\u{6} \u{1}(\u{9}R\u{9}rateClass\u{12}1\n\u{9}\
        execution\u{18}\u{7} \u{1}(\u{E}2\u{13}.baton.v1.ExecutionR\u{9}execution\u{12}\u{18}\n\u{7}example\u{18}\
        \u{8} \u{1}(\u{9}R\u{7}example\"/\n\u{E}ServiceOptions\u{12}\u{1D}\n\nrate_class\u{18}\u{1} \u{1}(\u{9}\
        R\u{9}rateClass\"\u{9A}\u{3}\n\u{C}FieldOptions\u{12}\u{1A}\n\u{8}required\u{18}\u{1} \u{1}(\u{8}R\u{8}\
        required\u{12}\u{15}\n\u{3}min\u{18}\u{2} \u{1}(\u{1}H\u{0}R\u{3}min\u{88}\u{1}\u{1}\u{12}\u{15}\n\u{3}\
        max\u{18}\u{3} \u{1}(\u{1}H\u{1}R\u{3}max\u{88}\u{1}\u{1}\u{12}&\n\u{C}greater_than\u{18}\u{4} \u{1}(\
        \u{1}H\u{2}R\u{B}greaterThan\u{88}\u{1}\u{1}\u{12}\"\n\nmin_length\u{18}\u{5} \u{1}(\u{D}H\u{3}R\u{9}\
        minLength\u{88}\u{1}\u{1}\u{12}\"\n\nmax_length\u{18}\u{6} \u{1}(\u{D}H\u{4}R\u{9}maxLength\u{88}\u{1}\
        \u{1}\u{12} \n\u{9}max_items\u{18}\u{7} \u{1}(\u{D}H\u{5}R\u{8}maxItems\u{88}\u{1}\u{1}\u{12}\u{16}\n\
        \u{6}finite\u{18}\u{8} \u{1}(\u{8}R\u{6}finite\u{12}(\n\u{6}format\u{18}\u{9} \u{1}(\u{E}2\u{10}.bato\
        n.v1.FormatR\u{6}format\u{12}\u{1F}\n\u{B}known_value\u{18}\n \u{1}(\u{8}R\nknownValueB\u{6}\n\u{4}_m\
        inB\u{6}\n\u{4}_maxB\u{F}\n\u{D}_greater_thanB\u{D}\n\u{B}_min_lengthB\u{D}\n\u{B}_max_lengthB\u{C}\n\
        \n_max_items\"-\n\u{E}MessageOptions\u{12}\u{1B}\n\u{9}not_empty\u{18}\u{1} \u{1}(\u{8}R\u{8}notEmpty\
        *\u{88}\u{1}\n\u{E}Authentication\u{12}\u{1E}\n\u{1A}AUTHENTICATION_UNSPECIFIED\u{10}\u{0}\u{12}\u{1B}\
        \n\u{17}AUTHENTICATION_REQUIRED\u{10}\u{1}\u{12}\u{17}\n\u{13}AUTHENTICATION_NONE\u{10}\u{2}\u{12} \n\
        \u{1C}AUTHENTICATION_TOKEN_OR_MTLS\u{10}\u{3}*\u{87}\u{1}\n\u{B}Idempotency\u{12}\u{1B}\n\u{17}IDEMPO\
        TENCY_UNSPECIFIED\u{10}\u{0}\u{12}\u{1F}\n\u{1B}IDEMPOTENCY_NO_SIDE_EFFECTS\u{10}\u{1}\u{12}\u{1A}\n\u{16}\
        IDEMPOTENCY_IDEMPOTENT\u{10}\u{2}\u{12}\u{1E}\n\u{1A}IDEMPOTENCY_NOT_IDEMPOTENT\u{10}\u{3}*N\n\u{9}Ex\
        ecution\u{12}\u{19}\n\u{15}EXECUTION_UNSPECIFIED\u{10}\u{0}\u{12}\u{12}\n\u{E}EXECUTION_LOOP\u{10}\u{1}\
        \u{12}\u{12}\n\u{E}EXECUTION_POOL\u{10}\u{2}*j\n\u{6}Format\u{12}\u{16}\n\u{12}FORMAT_UNSPECIFIED\u{10}\
        \u{0}\u{12}\u{15}\n\u{11}FORMAT_IDENTIFIER\u{10}\u{1}\u{12}\u{10}\n\u{C}FORMAT_EMAIL\u{10}\u{2}\u{12}\
        \u{E}\n\nFORMAT_URI\u{10}\u{3}\u{12}\u{F}\n\u{B}FORMAT_UUID\u{10}\u{4}:Q\n\u{6}method\u{12}\u{1E}.goo\
        gle.protobuf.MethodOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{17}.baton.v1.MethodOptionsR\u{6}method:U\
        \n\u{7}service\u{12}\u{1F}.google.protobuf.ServiceOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}.baton\
        .v1.ServiceOptionsR\u{7}service:M\n\u{5}field\u{12}\u{1D}.google.protobuf.FieldOptions\u{18}Ó\u{8C}\u{3}\
         \u{1}(\u{B}2\u{16}.baton.v1.FieldOptionsR\u{5}field:U\n\u{7}message\u{12}\u{1F}.google.protobuf.Mess\
        ageOptions\u{18}Ó\u{8C}\u{3} \u{1}(\u{B}2\u{18}.baton.v1.MessageOptionsR\u{7}messageJé\u{1A}\nG\n\u{1}\
        \u{C}\u{1A}B Policy and rules that a proto file declares and servers enforce.\n\nH\n\u{2}\u{7}\u{0}\u{1A}\
        B The method's policy. A method without it is refused to everyone.\n\nN\n\u{2}\u{7}\u{1}\u{1A}H What \
        holds for each method of the service that does not say otherwise.\n\nE\n\u{2}\u{7}\u{2}\u{1A}? The fi\
        eld's rules, checked before a handler sees the request.\n\n+\n\u{2}\u{7}\u{3}\u{1A}% Rules about the \
        message as a whole.\n\n?\n\u{2}\u{4}\u{0}\u{1A}9 Who may call a method, and how calls of it are treat\
        ed.\n\nv\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}n Roles of which the caller needs one. The framework knows n\
        one by name. None given: whoever is authenticated.\n\n>\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}6 What a call\
        er must show. Unspecified means required.\n\nL\n\u{4}\u{4}\u{0}\u{2}\u{2}\u{1A}D Whether a call may b\
        e repeated. Unspecified means that it may not.\n\na\n\u{4}\u{4}\u{0}\u{2}\u{3}\u{1A}Y The deadline of\
         a call whose client set none, above zero. Absent: the server's default.\n\nN\n\u{4}\u{4}\u{0}\u{2}\u{4}\
        \u{1A}F The largest request in bytes of its encoding. 0: the server's limit.\n\nq\n\u{4}\u{4}\u{0}\u{2}\
        \u{5}\u{1A}i The rate limit that calls are charged to, by name. Empty: the service's, else the server\
        's default one.\n\nH\n\u{4}\u{4}\u{0}\u{2}\u{6}\u{1A}@ Where the handler starts. Unspecified means on\
         the event loop.\n\n9\n\u{4}\u{4}\u{0}\u{2}\u{7}\u{1A}1 An example request in proto3 JSON. Empty: non\
        e.\n\n \n\u{2}\u{5}\u{0}\u{1A}\u{1A} What a caller must show.\n\n0\n\u{4}\u{5}\u{0}\u{2}\u{0}\u{1A}( \
        Nothing declared: a token is required.\n\n\u{18}\n\u{4}\u{5}\u{0}\u{2}\u{1}\u{1A}\u{10} A valid token\
        .\n\n=\n\u{4}\u{5}\u{0}\u{2}\u{2}\u{1A}5 Nothing. A token that is shown must still be valid.\n\na\n\u{4}\
        \u{5}\u{0}\u{2}\u{3}\u{1A}Y A valid token, or a client certificate whose identity the server's config\
        uration knows.\n\n'\n\u{2}\u{5}\u{1}\u{1A}! Whether a call may be repeated.\n\n6\n\u{4}\u{5}\u{1}\u{2}\
        \u{0}\u{1A}. Nothing declared: treated as not idempotent.\n\n#\n\u{4}\u{5}\u{1}\u{2}\u{1}\u{1A}\u{1B}\
         The call changes nothing.\n\n3\n\u{4}\u{5}\u{1}\u{2}\u{2}\u{1A}+ Repeating the call has no further e\
        ffect.\n\n(\n\u{4}\u{5}\u{1}\u{2}\u{3}\u{1A}  Repeating the call acts again.\n\n\u{1F}\n\u{2}\u{5}\u{2}\
        \u{1A}\u{19} Where a handler starts.\n\n.\n\u{4}\u{5}\u{2}\u{2}\u{0}\u{1A}& Nothing declared: on the \
        event loop.\n\nY\n\u{4}\u{5}\u{2}\u{2}\u{1}\u{1A}Q On the connection's event loop: for handlers that \
        do little or wait for others.\n\nK\n\u{4}\u{5}\u{2}\u{2}\u{2}\u{1A}C On the server's bounded pool: fo\
        r handlers that compute or block.\n\n0\n\u{2}\u{4}\u{1}\u{1A}* What holds for the methods of a servic\
        e.\n\nx\n\u{4}\u{4}\u{1}\u{2}\u{0}\u{1A}p The rate limit that calls of methods without one of their o\
        wn are charged to. Empty: the server's default one.\n\nz\n\u{2}\u{4}\u{2}\u{1A}t The rules of one fie\
        ld. Every rule that a value breaks is reported; a field that is absent breaks only `required`.\n\nÃ\u{1}\
        \n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}º\u{1} The field must be there: present where it has presence; othe\
        rwise a text, bytes, list or map that is not empty,\n a number other than 0, or an enum value other t\
        han the unspecified one.\n\nn\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}f The smallest number allowed. On a lis\
        t the rules for numbers, texts and enums hold for each element.\n\n%\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}\
        \u{1D} The largest number allowed.\n\n/\n\u{4}\u{4}\u{2}\u{2}\u{3}\u{1A}' The number must be greater \
        than this.\n\nM\n\u{4}\u{4}\u{2}\u{2}\u{4}\u{1A}E The shortest text allowed, in Unicode scalars, or t\
        he fewest bytes.\n\nJ\n\u{4}\u{4}\u{2}\u{2}\u{5}\u{1A}B The longest text allowed, in Unicode scalars,\
         or the most bytes.\n\n:\n\u{4}\u{4}\u{2}\u{2}\u{6}\u{1A}2 The most elements of a list or entries of \
        a map.\n\n6\n\u{4}\u{4}\u{2}\u{2}\u{7}\u{1A}. The number must be neither infinite nor NaN.\n\na\n\u{4}\
        \u{4}\u{2}\u{2}\u{8}\u{1A}Y The form of a text. An empty text has every form; `required` or `min_leng\
        th` refuse it.\n\n=\n\u{4}\u{4}\u{2}\u{2}\u{9}\u{1A}5 The enum value must be one that this file decla\
        res.\n\nA\n\u{2}\u{5}\u{3}\u{1A}; The form of a text, checked in time linear in its length.\n\n\u{13}\
        \n\u{4}\u{5}\u{3}\u{2}\u{0}\u{1A}\u{B} Any text.\n\nh\n\u{4}\u{5}\u{3}\u{2}\u{1}\u{1A}` Lower-case AS\
        CII letters, digits and underscores, beginning with a letter: `cursor_technical`.\n\n-\n\u{4}\u{5}\u{3}\
        \u{2}\u{2}\u{1A}% A mail address, `name@example.org`.\n\n6\n\u{4}\u{5}\u{3}\u{2}\u{3}\u{1A}. An absol\
        ute URI, `https://example.org/path`.\n\nJ\n\u{4}\u{5}\u{3}\u{2}\u{4}\u{1A}B A UUID in its text form, \
        `8d6a4d4e-5f8c-4f4b-9d0a-3c1d2b7f9a10`.\n\n)\n\u{2}\u{4}\u{3}\u{1A}# Rules about a message as a whole\
        .\n\n)\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}! At least one field must be set.\nb\u{6}proto3\n\u{9C}\u{16}\n\
        \u{B}bench.proto\u{12}\u{8}bench.v1\u{1A}\u{16}baton/v1/options.proto\"|\n\u{C}UnaryRequest\u{12}\u{E}\
        \n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}\u{14}\n\u{5}query\u{18}\u{2} \u{1}(\u{9}R\u{5}query\u{12}\
        \u{1A}\n\u{8}sequence\u{18}\u{3} \u{1}(\u{4}R\u{8}sequence\u{12}\u{14}\n\u{5}since\u{18}\u{4} \u{1}(\u{3}\
        R\u{5}since\u{12}\u{14}\n\u{5}limit\u{18}\u{5} \u{1}(\u{D}R\u{5}limit\"Ï\u{1}\n\nUnaryReply\u{12}\u{E}\
        \n\u{2}id\u{18}\u{1} \u{1}(\u{9}R\u{2}id\u{12}\u{1A}\n\u{8}sequence\u{18}\u{2} \u{1}(\u{4}R\u{8}seque\
        nce\u{12}\u{14}\n\u{5}title\u{18}\u{3} \u{1}(\u{9}R\u{5}title\u{12}%\n\u{5}owner\u{18}\u{4} \u{1}(\u{B}\
        2\u{F}.bench.v1.OwnerR\u{5}owner\u{12}(\n\u{6}health\u{18}\u{5} \u{1}(\u{B}2\u{10}.bench.v1.HealthR\u{6}\
        health\u{12}.\n\u{8}progress\u{18}\u{6} \u{1}(\u{B}2\u{12}.bench.v1.ProgressR\u{8}progress\"K\n\u{5}O\
        wner\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\u{9}R\u{4}name\u{12}\u{14}\n\u{5}email\u{18}\u{2} \u{1}\
        (\u{9}R\u{5}email\u{12}\u{18}\n\u{7}account\u{18}\u{3} \u{1}(\u{4}R\u{7}account\"i\n\u{6}Health\u{12}\
        \u{16}\n\u{6}status\u{18}\u{1} \u{1}(\u{9}R\u{6}status\u{12}\u{14}\n\u{5}score\u{18}\u{2} \u{1}(\u{D}\
        R\u{5}score\u{12}\u{1D}\n\nchecked_at\u{18}\u{3} \u{1}(\u{3}R\u{9}checkedAt\u{12}\u{12}\n\u{4}note\u{18}\
        \u{4} \u{1}(\u{9}R\u{4}note\"S\n\u{8}Progress\u{12}\u{12}\n\u{4}done\u{18}\u{1} \u{1}(\u{D}R\u{4}done\
        \u{12}\u{14}\n\u{5}total\u{18}\u{2} \u{1}(\u{D}R\u{5}total\u{12}\u{1D}\n\nupdated_at\u{18}\u{3} \u{1}\
        (\u{3}R\u{9}updatedAt\"!\n\u{B}EchoMessage\u{12}\u{12}\n\u{4}data\u{18}\u{1} \u{1}(\u{C}R\u{4}data\"%\
        \n\u{D}StreamRequest\u{12}\u{14}\n\u{5}count\u{18}\u{1} \u{1}(\u{4}R\u{5}count\"?\n\u{D}StreamMessage\
        \u{12}\u{1A}\n\u{8}sequence\u{18}\u{1} \u{1}(\u{6}R\u{8}sequence\u{12}\u{12}\n\u{4}text\u{18}\u{2} \u{1}\
        (\u{9}R\u{4}text2ñ\u{1}\n\u{5}Bench\u{12}J\n\u{5}Unary\u{12}\u{16}.bench.v1.UnaryRequest\u{1A}\u{14}\
        .bench.v1.UnaryReply\"\u{13}\u{9A}å\u{18}\u{F}\n\u{5}bench\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}\n\u{12}\
        I\n\u{4}Echo\u{12}\u{15}.bench.v1.EchoMessage\u{1A}\u{15}.bench.v1.EchoMessage\"\u{13}\u{9A}å\u{18}\u{F}\
        \n\u{5}bench\u{10}\u{1}\u{18}\u{1}\"\u{2}\u{8}<\u{12}Q\n\u{6}Stream\u{12}\u{17}.bench.v1.StreamReques\
        t\u{1A}\u{17}.bench.v1.StreamMessage\"\u{13}\u{9A}å\u{18}\u{F}\n\u{5}bench\u{10}\u{1}\u{18}\u{1}\"\u{2}\
        \u{8}<0\u{1}J\u{86}\u{E}\nÉ\u{1}\n\u{2}\u{6}\u{0}\u{1A}Â\u{1} The calls that the peers in the compa\
        rison answer. The server computes each field of a reply from the request, so\n that nothing can be en\
        coded ahead of time; every peer follows the same rules.\n\nJ\n\u{4}\u{6}\u{0}\u{2}\u{0}\u{1A}B About \
        70 bytes in, about 200 bytes out. No database, no waiting.\n\n7\n\u{4}\u{6}\u{0}\u{2}\u{1}\u{1A}/ The\
         message comes back as it is; up to 4 MiB.\n\n?\n\u{4}\u{6}\u{0}\u{2}\u{2}\u{1A}7 As many messages of\
         24 bytes as the request asks for.\n\n1\n\u{2}\u{4}\u{0}\u{1A}+ The request, about 70 bytes when enco\
        ded.\n\nM\n\u{4}\u{4}\u{0}\u{2}\u{0}\u{1A}E Names what is asked for, 16 characters, such as \"partner\
        ship-0042\".\n\n#\n\u{4}\u{4}\u{0}\u{2}\u{1}\u{1A}\u{1B} Free text, 36 characters.\n\nG\n\u{4}\u{4}\u{0}\
        \u{2}\u{2}\u{1A}? Counts the calls of one worker of the load generator, from 1.\n\n\"\n\u{4}\u{4}\u{0}\
        \u{2}\u{3}\u{1A}\u{1A} Milliseconds since 1970.\n\n\u{14}\n\u{4}\u{4}\u{0}\u{2}\u{4}\u{1A}\u{C} 1 to \
        1000.\n\n0\n\u{2}\u{4}\u{1}\u{1A}* The reply, about 200 bytes when encoded.\n\n\u{1B}\n\u{4}\u{4}\u{1}\
        \u{2}\u{0}\u{1A}\u{13} The request's id.\n\n!\n\u{4}\u{4}\u{1}\u{2}\u{1}\u{1A}\u{19} The request's se\
        quence.\n\n5\n\u{4}\u{4}\u{1}\u{2}\u{2}\u{1A}- \"Partnership number \" and the request's id.\n\n\u{1D}\
        \n\u{4}\u{4}\u{1}\u{2}\u{3}\u{1A}\u{15} Who answers for it.\n\n\u{14}\n\u{4}\u{4}\u{1}\u{2}\u{4}\u{1A}\
        \u{C} How it is.\n\n\u{1E}\n\u{4}\u{4}\u{1}\u{2}\u{5}\u{1A}\u{16} How far it has come.\n\n&\n\u{2}\u{4}\
        \u{2}\u{1A}  Who answers for a partnership.\n\n+\n\u{4}\u{4}\u{2}\u{2}\u{0}\u{1A}# \"Owner of \" and \
        the request's id.\n\n7\n\u{4}\u{4}\u{2}\u{2}\u{1}\u{1A}/ The request's id and \"@partners.example.org\
        \".\n\n+\n\u{4}\u{4}\u{2}\u{2}\u{2}\u{1A}# The request's sequence plus 1000.\n\n\u{1D}\n\u{2}\u{4}\u{3}\
        \u{1A}\u{17} How a partnership is.\n\n;\n\u{4}\u{4}\u{3}\u{2}\u{0}\u{1A}3 \"good\" when the score is \
        50 or more, else \"poor\".\n\n,\n\u{4}\u{4}\u{3}\u{2}\u{1}\u{1A}$ The request's sequence modulo 101.\n\
        \n)\n\u{4}\u{4}\u{3}\u{2}\u{2}\u{1A}! The request's since plus 60000.\n\n\u{1E}\n\u{4}\u{4}\u{3}\u{2}\
        \u{3}\u{1A}\u{16} The request's query.\n\n'\n\u{2}\u{4}\u{4}\u{1A}! How far a partnership has come.\n\
        \nI\n\u{4}\u{4}\u{4}\u{2}\u{0}\u{1A}A The request's sequence modulo its limit; 0 when the limit is 0.\
        \n\n\u{1E}\n\u{4}\u{4}\u{4}\u{2}\u{1}\u{1A}\u{16} The request's limit.\n\n\u{1E}\n\u{4}\u{4}\u{4}\u{2}\
        \u{2}\u{1A}\u{16} The request's since.\n\n\u{1D}\n\u{2}\u{4}\u{5}\u{1A}\u{17} What Echo gives back.\n\
        \n\u{14}\n\u{4}\u{4}\u{5}\u{2}\u{0}\u{1A}\u{C} Any bytes.\n\n!\n\u{2}\u{4}\u{6}\u{1A}\u{1B} What Stre\
        am is asked for.\n\n$\n\u{4}\u{4}\u{6}\u{2}\u{0}\u{1A}\u{1C} How many messages to send.\n\n7\n\u{2}\u{4}\
        \u{7}\u{1A}1 One message of a stream, 24 bytes when encoded.\n\n4\n\u{4}\u{4}\u{7}\u{2}\u{0}\u{1A}, C\
        ounts the messages of the stream, from 1.\n\n\u{19}\n\u{4}\u{4}\u{7}\u{2}\u{1}\u{1A}\u{11} \"progress\
         made\"\nb\u{6}proto3
        """
}
